import type { TypeReference } from '@caddyfile/language-data'

/** What is tried where a type stands: words that fit, the plainest first, and words that Caddy may refuse. */
export interface Words {
  readonly fitting: readonly string[]
  readonly odd: readonly string[]
}

const durations: Words = {
  fitting: ['5s', '1h30m', '1.5h', '2d', '0'],
  odd: ['word', '10', '-1s', '5seconds', '""', '{host}'],
}

const integers: Words = {
  fitting: ['2', '0', '+7'],
  odd: ['-1', '1.5', 'word', '99999999999999999999', '0x10', '""'],
}

const sizes: Words = {
  fitting: ['10MB', '512', '1.5KiB', '4 KB'],
  odd: ['word', '-1', '10XB', '99EB', '.', '""'],
}

const ofType: Readonly<Record<string, Words>> = {
  acmeChallenge: { fitting: ['http-01', 'DNS-01'], odd: ['word', '""', '{host}'] },
  ascii: { fitting: ['.php', 'word'], odd: ['é', '""'] },
  certificate: { fitting: ['MAA=', '{env.CERTIFICATE}'], odd: ['word', 'a=b', '""'] },
  choices: integers,
  cipherSuite: {
    fitting: ['TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'TLS_AES_128_GCM_SHA256'],
    odd: ['tls_aes_128_gcm_sha256', 'TLS_RSA_WITH_RC4_128_SHA', '""'],
  },
  clientIpRange: { fitting: ['10.0.0.0/8', 'fe80::1%eth0', 'private_ranges'], odd: ['forwarded', 'word', '""'] },
  code3: { fitting: ['404'], odd: ['000', '40', '4xx', '{err.status_code}'] },
  commaList: { fitting: ['1', '1,2', '"1, 2"'], odd: ['""', '1,,2', ',', 'word'] },
  days: durations,
  dirMode: { fitting: ['0750', '750', 'inherit', 'FROM_FILE'], odd: ['0999', 'word', '""'] },
  duration: durations,
  durationOrInt: { fitting: ['5s', '-1', '10'], odd: ['word', '1d2', '""'] },
  email: { fitting: ['me@example.com', '@'], odd: ['word', '""'] },
  file: { fitting: ['ca.pem', '"two words"', '{env.FILE}'], odd: ['absent.pem', '.', '""'] },
  fileMode: { fitting: ['0640', '64', '07777'], odd: ['0999', 'word', '-1', '77777777777777', '""'] },
  float: {
    fitting: ['0.5', '.25', '5e-1', '0x1p-2'],
    odd: ['0', '1', '1.5', '-0.5', 'word', 'inf', 'nan', '1e999', '""'],
  },
  goDuration: { fitting: durations.fitting.filter((word) => word !== '2d'), odd: ['2d', ...durations.odd] },
  gzipLevel: { fitting: ['5', '-3', '0'], odd: ['10', '-4', 'word', '1.5', '""'] },
  headerAlias: { fitting: ['X_Field', 'x.field', 'X_*'], odd: ['word', '*_X', 'é_', '""'] },
  int: integers,
  int32: { fitting: integers.fitting, odd: [...integers.odd, '2147483648'] },
  int64: integers,
  intOrEmpty: { fitting: ['2', '""', '-1'], odd: ['word', '1.5'] },
  ipPrefix: { fitting: ['10.0.0.0/8', '::1/128'], odd: ['10.0.0.1', 'private_ranges', 'word', '""'] },
  ipRange: { fitting: ['10.0.0.0/8', '::1', 'private_ranges'], odd: ['word', '10.0.0.0/99', 'forwarded', '""'] },
  localAddress: {
    fitting: ['127.0.0.1', '[::1]:0', 'unix//run/app.sock'],
    odd: ['udp/127.0.0.1', ':1-2', 'a:b:c', '""'],
  },
  logAddress: { fitting: ['localhost:514', 'udp/localhost:514'], odd: ['localhost:1-2', 'a:b:c', '""'] },
  logLevel: { fitting: ['INFO', 'debug', 'fatal'], odd: ['warning', '""', '{host}'] },
  mapDestination: { fitting: ['{result}', '{other_result}'], odd: ['word', '{host}', '{http.request.host}', '""'] },
  mebibytes: sizes,
  nonempty: { fitting: ['word'], odd: ['""'] },
  password: {
    fitting: ['$2a$14$Zkx19XLiW6VYouLHR5NmfOFU0z2GTNmpkT/5qqR7hx4IjWJPDhjvG', 'YQ==', '{env.HASH}'],
    odd: ['hunter2!', '""'],
  },
  proxyHeaderField: {
    fitting: ['X-Field', '+X-Field', '-X-Field', '>X-Field', '-X-*', 'Host', '-X-Field:'],
    odd: ['?X-Field', '""', 'X-Field:', '+', '-'],
  },
  proxyProtocolPolicy: { fitting: ['USE', 'require'], odd: ['word', '""'] },
  queryPair: { fitting: ['page=1', 'page=', '""', '*'], odd: ['page', '=', '"a b=c%zz"', '%zz=1', 'a;b=1'] },
  redirectCode: { fitting: ['302', 'permanent', 'html', '{http.vars.code}', '401'], odd: ['200', '400', 'word', '""'] },
  regularExpression: { fitting: ['^/(a|b)$', '"two words"', '{host}'], odd: ['(', '(?!a)', '""'] },
  remoteIpRange: { fitting: ['10.0.0.0/8', 'private_ranges'], odd: ['forwarded', 'word', '""'] },
  resolverAddress: { fitting: ['10.0.0.1', 'udp/1.1.1.1:53', '[::1]:53'], odd: ['10.0.0.1:1-2', 'foo/1.1.1.1', '""'] },
  rollCompression: { fitting: ['gzip', 'ZSTD', '" none "'], odd: ['br', '""'] },
  scalar: { fitting: ['word', '10', '1.5', 'true', '"10"'], odd: ['""', '{host}'] },
  size: sizes,
  statusClass: { fitting: ['404', '5xx'], odd: ['axx', '0xx', '40', 'word', '4040', '""', '-1', '{err.status_code}'] },
  statusNumber: { fitting: ['404', '7'], odd: ['0', '-1', '4xx', '""'] },
  string: { fitting: ['word', '"two words"', '{host}'], odd: ['""', '*'] },
  tlsCurve: { fitting: ['x25519', 'secp256r1'], odd: ['p256', '""'] },
  tlsVersion: { fitting: ['tls1.2', 'tls1.3'], odd: ['tls1.1', 'TLS1.2', '""'] },
  upstream: {
    fitting: [
      'localhost:8080',
      'https://example.com',
      'h2c://localhost:80',
      'unix//run/app.sock',
      ':8000-8002',
      '{host}:80',
    ],
    odd: [
      'word',
      '""',
      'http://localhost:443',
      'https://localhost:80',
      'localhost:9-1',
      'http://host/path',
      'ftp://host',
    ],
  },
  url: { fitting: ['http://localhost:5555/path', '/path', '{env.URL}'], odd: ['/%zz', 'http://[::1', '""'] },
  zstdLevel: { fitting: ['fastest', 'BEST'], odd: ['1', '""'] },
}

/** Arguments that take any text by their type, but not by what is made of it. */
const ofArgument: Readonly<Record<string, Words>> = {
  directive: { fitting: ['respond', 'log', 'tls'], odd: ['word', '""'] },
  other_directive: { fitting: ['header', 'respond'], odd: ['word', 'tls', '""'] },
  field: { fitting: ['X-Field', '+X-Field', '-X-Field', '>X-Field', '?X-Field', '-X-*'], odd: ['""', 'X-Field:', '?'] },
  operation: { fitting: ['key', '+key', '-key', 'key>other', '*'], odd: ['""', '+', '>'] },
  pem_file: { fitting: ['ca.pem'], odd: ['absent.pem', 'notes.txt', '.', '""'] },
  response_matcher: { fitting: ['@ok'], odd: ['ok', '@absent', '""'] },
  path: { fitting: ['/path', '/path/*', '"/two words"'], odd: ['path', '*', '@m', '""', '{host}'] },
  addresses: {
    fitting: ['127.0.0.1', 'unix//run/caddy.sock', 'udp/localhost', '[::1]'],
    odd: ['""', 'host:80', '[::1', 'unix//a|999'],
  },
  host_port: {
    fitting: ['localhost:80', '[::1]:80', ':80'],
    odd: ['localhost', 'localhost:port', 'a:b:c', '[::1', '[::1]', '""'],
  },
  hosts: { fitting: ['example.com', 'example.org', '*.example.com'], odd: ['""', 'EXAMPLE.com'] },
}

/** The words to try for an argument. */
export function wordsFor(name: string, { name: type, parameters }: TypeReference): Words {
  if (type === 'oneOf' || type === 'knownWord') {
    const fitting = parameters.split('|').filter((word) => word !== '')
    return { fitting, odd: ['word', fitting[0]!.toUpperCase(), '""'] }
  }
  const words = (type === 'string' ? ofArgument[name] : undefined) ?? ofType[type]
  if (!words) throw new Error(`no words to try for the type ${type}`)
  return words
}
