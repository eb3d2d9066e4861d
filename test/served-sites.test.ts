import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'

/* What Caddy 2.11.7 says of sites together, and of how its parser takes stray braces; checked with its release. */

const site = (address: string, body = 'respond "x"'): string => `${address} {\n\t${body.replaceAll('\n', '\n\t')}\n}\n`
const options = (option: string): string => `{\n\t${option}\n}\n`
const alpn = (...protocols: string[]): string => `tls {\n\talpn ${protocols.join(' ')}\n}`

const errorOf = (text: string): string | undefined => firstError({ Caddyfile: text })?.message

describe('certificates', () => {
  const refused = (host: string) => `subject does not qualify for certificate: '${host}'`

  test.each<[what: string, text: string, error: string | undefined]>([
    ['a placeholder for a host', site('{env.HOST}'), refused('{env.HOST}')],
    ['the same over HTTP', site('http://{env.HOST}'), undefined],
    ['the same on the HTTP port', site('{env.HOST}:80'), undefined],
    ['the same on another HTTP port', options('http_port 8080') + site('{env.HOST}:8080'), undefined],
    ['the same with an issuer', site('{env.HOST}', 'tls internal'), undefined],
    ['the same with an issuer for all', options('local_certs') + site('{env.HOST}'), undefined],
    ['the same without automatic HTTPS', options('auto_https off') + site('{env.HOST}'), refused('{env.HOST}')],
    ['the same below ts.net', site('{env.HOST}.ts.net'), undefined],
    ['braces for an address, with an issuer', site('{} a.test', 'tls internal'), undefined],
    ['two such hosts: the first by name', site('b$.test, a$.test'), refused('a$.test')],
    ['a site that is bound to nothing', site('a$.test', 'bind'), undefined],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

describe('two sites with one address', () => {
  test.each<[what: string, text: string, error: string | undefined]>([
    ['one site that names it twice', site('a.test, a.test'), undefined],
    ['in another spelling', site('a.test') + site('https://a.test') + site('A.test'), undefined],
    ['with a path, which it warns of', site('a.test/x') + site('a.test/x'), 'ambiguous site definition: a.test/x'],
    ['bound apart', site(':8080', 'bind 127.0.0.1') + site(':8080', 'bind ::1'), undefined],
    [
      'bound to one that is the same',
      site(':8080', 'bind 127.0.0.1') + site(':8080', 'bind 127.0.0.1 ::1'),
      'ambiguous site definition: :8080',
    ],
    [
      'one of them bound by the option',
      options('default_bind 127.0.0.1') + site(':8080', 'bind 127.0.0.1') + site(':8080'),
      'ambiguous site definition: :8080',
    ],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

describe('HTTP and HTTPS on one listener', () => {
  const cannot = (spoken: string, key: string) =>
    `server listening on [:9000] is configured for ${spoken} and cannot natively multiplex HTTP and HTTPS: ${key}`

  test.each<[what: string, text: string, error: string | undefined]>([
    ['both', site('http://a.test:9000') + site('https://b.test:9000'), cannot('HTTP', 'https://b.test:9000')],
    [
      'one without a host, which comes last',
      site(':9000') + site('https://b.test:9000'),
      cannot('HTTPS', ':9000 (try specifying https:// in the address)'),
    ],
    ['a host alone says nothing', site('a.test:9000') + site(':9000'), undefined],
    [
      'certificates over HTTP',
      site('http://a.test', 'tls a.pem b.pem'),
      'server listening on [:80] is HTTP, but attempts to configure TLS connection policies',
    ],
    ['an issuer over HTTP', site('http://a.test', 'tls internal'), undefined],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

describe('TLS of one host', () => {
  const conflict = (what: string) =>
    `consolidating TLS connection policies for server 0: two policies with same match criteria have conflicting ${what}`

  test.each<[what: string, text: string, error: string | undefined]>([
    [
      'set in two ways',
      site('a.test', alpn('h2')) + site('https://a.test', alpn('http/1.1')),
      conflict('ALPN: [h2] vs. [http/1.1]'),
    ],
    [
      'the same, after a neighbour has joined the first',
      site('a.test', alpn('h2')) + site('b.test', alpn('h2')) + site('https://a.test', alpn('http/1.1')),
      undefined,
    ],
    [
      'in one site',
      site('a.test', 'tls {\n\tcurves x25519\n}\ntls {\n\tcurves secp256r1\n}'),
      conflict('curves: [x25519] vs. [secp256r1]'),
    ],
    [
      'certificates got in two ways',
      site('a.test', 'tls internal') + site('https://a.test', 'tls {\n\tkey_type p256\n\tissuer internal\n}'),
      'hostname appears in more than one automation policy, making certificate management ambiguous: a.test',
    ],
    [
      'a DNS challenge without a provider',
      options('acme_dns') + site('a.test'),
      "filling in global issuer defaults for AP 0, issuer 0: acme_dns specified without DNS provider config, but no provider specified with 'dns' global option",
    ],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

describe('braces that are words', () => {
  const secondSite =
    '\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.'

  test.each<[what: string, text: string, error: string | undefined]>([
    ['a { first in a site', 'a.test {\n{\n\trespond ok\n}\n', 'Caddyfile:2: unrecognized directive: {'],
    [
      'a } too many is the address of a site without braces',
      `${site('a.test')}}\n${site('b.test')}`,
      `Caddyfile:5: unrecognized directive: b.test${secondSite}`,
    ],
    ['a { below the name of a named route is its own', '&(r)\n{\n\trespond ok\n}\n', undefined],
    ['an empty block of options is none', `{\n}\n${options('none')}`, 'Caddyfile:4: unrecognized global option: none'],
    [
      'imports are looked for before the end is missed',
      '{\n\timport none',
      'File to import not found: none, at Caddyfile:2',
    ],
    ['a line that begins with {} belongs to the one before', site('a.test', 'respond ok\n{} {\n\tnone\n}'), undefined],
    [
      'a { below the addresses does not count',
      'a.test\n{\n\tnone\n}\n',
      `Caddyfile:3: unrecognized directive: none${secondSite}`,
    ],
  ])('%s', (_, text, error) => {
    expect(errorOf(text)).toBe(error)
  })
})

test('10,000 addresses that are bound to 10,000 places make no servers', () => {
  const many = (word: string, separator: string) => Array.from({ length: 10_000 }, (_, i) => word + i).join(separator)
  expect(errorOf(site(many('a$', ', '), `bind ${many('b', ' ')}`))).toBeUndefined()
  expect(errorOf(site('a$, b', 'bind c d'))).toBe("subject does not qualify for certificate: 'a$'")
})
