import { describe, expect, test } from 'vitest'
import { hostnameProblem } from './hostname.ts'
import { valueTypes } from './types/index.ts'

const unasked = { regularExpression: () => [], celExpression: () => [] }

/** By type: words, and what `caddy validate` of Caddy 2.11.7 says of them; '' where it accepts them. */
const recorded: Readonly<Record<string, readonly (readonly [word: string, said: string])[]>> = {
  clientIpRange: [
    ['10.0.0.0/8', ''],
    ['fe80::1%eth0', ''],
    ['fe80::1%eth0/64', ''],
    [
      '.1.2.3',
      'invalid IP address: \'.1.2.3\': ParseAddr(".1.2.3"): IPv4 field must have at least one digit (at ".1.2.3")',
    ],
    ['1.2.3.', 'invalid IP address: \'1.2.3.\': ParseAddr("1.2.3."): IPv4 field must have at least one digit (at ".")'],
    ['1.2.3.4.5', 'invalid IP address: \'1.2.3.4.5\': ParseAddr("1.2.3.4.5"): IPv4 address too long'],
    [
      '1..3.400',
      'invalid IP address: \'1..3.400\': ParseAddr("1..3.400"): IPv4 field must have at least one digit (at ".3.400")',
    ],
    ['1.x..400', 'invalid IP address: \'1.x..400\': ParseAddr("1.x..400"): unexpected character (at "x..400")'],
    ['1.2.3.04', 'invalid IP address: \'1.2.3.04\': ParseAddr("1.2.3.04"): IPv4 field has octet with leading zero'],
    ['1.2.3', 'invalid IP address: \'1.2.3\': ParseAddr("1.2.3"): IPv4 address too short'],
    ['localhost', 'invalid IP address: \'localhost\': ParseAddr("localhost"): unable to parse IP'],
    [
      '1.2.3.4/33',
      'parsing CIDR expression \'1.2.3.4/33\': netip.ParsePrefix("1.2.3.4/33"): prefix length out of range',
    ],
    ['::/129', 'parsing CIDR expression \'::/129\': netip.ParsePrefix("::/129"): prefix length out of range'],
    [
      '1.2.3.4/08',
      'parsing CIDR expression \'1.2.3.4/08\': netip.ParsePrefix("1.2.3.4/08"): bad bits after slash: "08"',
    ],
  ],
  ipRange: [
    ['private_ranges', ''],
    ['10.0.0.0/8', ''],
    ['fe80::1%eth0', ''],
    [
      'fe80::1%eth0/64',
      'parsing CIDR expression: \'fe80::1%eth0/64\': netip.ParsePrefix("fe80::1%eth0/64"): IPv6 zones cannot be present in a prefix',
    ],
    ['300.1.1.1', 'invalid IP address: \'300.1.1.1\': ParseAddr("300.1.1.1"): IPv4 field has value >255'],
    ['a::b::c', 'invalid IP address: \'a::b::c\': ParseAddr("a::b::c"): multiple :: in address (at ":c")'],
    [
      '1:2:3:4:5:6:7:8:9',
      'invalid IP address: \'1:2:3:4:5:6:7:8:9\': ParseAddr("1:2:3:4:5:6:7:8:9"): trailing garbage after address (at "9")',
    ],
    [
      '::1.2..4',
      'invalid IP address: \'::1.2..4\': ParseAddr("::1.2..4"): IPv4 field must have at least one digit (at ".4")',
    ],
  ],
  ipPrefix: [
    ['10.0.0.0/8', ''],
    ['10.0.0.1', 'netip.ParsePrefix("10.0.0.1"): no \'/\''],
    ['10.0.0.0/', 'netip.ParsePrefix("10.0.0.0/"): bad bits after slash: ""'],
    ['10.0.0.0/+8', 'netip.ParsePrefix("10.0.0.0/+8"): bad bits after slash: "+8"'],
    ['/8', 'netip.ParsePrefix("/8"): ParseAddr(""): unable to parse IP'],
    ['::1/128', ''],
    ['fe80::%eth0/10', 'netip.ParsePrefix("fe80::%eth0/10"): IPv6 zones cannot be present in a prefix'],
  ],
  password: [
    ['$2a$14$abc', ''],
    ['YQ==', ''],
    ['hunter2!', 'illegal base64 data at input byte 7'],
    ['abcde', 'illegal base64 data at input byte 4'],
    ['ab=c', 'illegal base64 data at input byte 2'],
    ['ab=', 'illegal base64 data at input byte 3'],
    ['a===', 'illegal base64 data at input byte 1'],
    ['====', 'illegal base64 data at input byte 0'],
    ['abc', 'illegal base64 data at input byte 0'],
    ['abc=d', 'illegal base64 data at input byte 4'],
    ['é', 'illegal base64 data at input byte 0'],
  ],
  certificate: [
    ['MIIB', 'x509: malformed certificate'],
    ['MQA=', 'x509: malformed certificate'],
    ['not-base64!', 'illegal base64 data at input byte 3'],
    ['MA==', 'x509: malformed certificate'],
  ],
  localAddress: [
    ['10.0.0.1', ''],
    ['tcp4/10.0.0.1:0', ''],
    ['udp/10.0.0.1:53', 'local_address must be a TCP address, not a UDP address'],
    ['10.0.0.1:1-2', 'local_address must be a single address, not a port range'],
    ['fd/3', 'unsupported network'],
    ['unix//x', ''],
    ['foo/1.1.1.1', 'unsupported network'],
    ['10.0.0.1:x', 'invalid start port: strconv.ParseUint: parsing "x": invalid syntax'],
  ],
  resolverAddress: [
    ['1.1.1.1', ''],
    ['tcp/1.1.1.1:53', ''],
    ['1.1.1.1:53-54', 'resolver address must have exactly one address; cannot call udp/1.1.1.1:53-54'],
    ['tcp/1.1.1.1:53-54', 'resolver address must have exactly one address; cannot call 1.1.1.1:53-54'],
    ['[::1]:53', ''],
    ['1.1.1.1:99999', 'invalid start port: strconv.ParseUint: parsing "99999": value out of range'],
  ],
  logAddress: [
    ['127.0.0.1:5140', ''],
    ['127.0.0.1:5000-5010', 'multiple ports not supported'],
    [
      '127.0.0.1:x',
      'parsing network address \'127.0.0.1:x\': invalid start port: strconv.ParseUint: parsing "x": invalid syntax',
    ],
  ],
  url: [
    ['/up', ''],
    ['/up%zz', 'parse "/up%zz": invalid URL escape "%zz"'],
    ['http://[::1/x', 'parse "http://[::1/x": missing \']\' in host'],
    ['http://a:b/', 'parse "http://a:b/": invalid port ":b" after host'],
    ['://x', 'parse "://x": missing protocol scheme'],
    ['a:b', ''],
  ],
  'headerAlias(_)': [
    ['X_A', ''],
    ['X_*', ''],
    ['X-A', 'entry "X-A" does not contain a \'_\''],
    ['X_*_B', "entry \"X_*_B\" has '*' in an invalid position (only a trailing '*' is allowed)"],
    ['*', 'entry "*" does not contain a \'_\''],
    ['é_a', 'entry "é_a" contains non-ASCII characters'],
  ],
  logLevel: [
    ['INFO', ''],
    ['warn', ''],
    ['Warning', 'warning'],
    ['trace', 'trace'],
  ],
  acmeChallenge: [
    ['http-01', ''],
    ['TLS-ALPN-01', ''],
    ['Foo', 'acme challenge "foo" is not supported'],
  ],
  gzipLevel: [
    ['-3', ''],
    ['-4', 'quality too low; must be >= -3'],
    ['9', ''],
    ['10', 'quality too high; must be <= 9'],
  ],
  choices: [
    ['0', ''],
    ['1', 'choose must be at least 2'],
    ['2', ''],
    ['-1', 'choose must be at least 2'],
  ],
}

describe.each(Object.entries(recorded))('what loading says of %s', (type, words) => {
  const [, name = '', parameters = ''] = /^(\w+)(?:\((.*)\))?$/.exec(type)!

  test.each(words)('%s', (word, said) => {
    const problems = valueTypes[name]!.load!(word, { name, parameters }, unasked)
    expect(problems.map(({ text }) => text)).toEqual(said === '' ? [] : [said])
  })

  test('nothing of a placeholder', () => {
    expect(valueTypes[name]!.load!('{env.NAME}', { name, parameters }, unasked)).toEqual([])
  })
})

describe('what loading says of the name of a host', () => {
  test.each([
    ['a.com', ''],
    ['é.com', ''],
    ['xn--80ak6aa92e.com', ''],
    ['xn--', ''],
    ['xn--a', ''],
    ['xn--é', 'idna: invalid label "é"'],
    ['xn--a-', 'idna: invalid label "a-"'],
    ['xn--9999999999', 'idna: invalid label "9999999999"'],
    ['xn---', 'idna: invalid label "-"'],
    ['x.xn--zzzzzzzz', 'idna: invalid label "zzzzzzzz"'],
    ['XN--é', ''],
  ])('%s', (name, said) => {
    expect(hostnameProblem(name) ?? '').toBe(said)
  })
})
