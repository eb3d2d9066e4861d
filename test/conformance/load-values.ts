import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './caddy.ts'

type Random = () => number

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

function recorded(name: string, key: string): string[] {
  const read = JSON.parse(readFileSync(join(import.meta.dirname, `../cases/${name}.json`), 'utf8'))
  const cases: readonly Record<string, string>[] = Array.isArray(read) ? read : read.cases
  return cases.flatMap((one) => one[key] ?? [])
}

/** Values that loading accepts, and such that it does not, by the name that places have for them. */
const values: Readonly<Record<string, readonly string[]>> = {
  regexp: recorded('re2', 'pattern'),
  cel: recorded('cel', 'expr'),
  ip: ['10.0.0.0/8', '192.168.1.1', '::1', 'fe80::1%eth0', '2001:db8::/32', '1.2.3.4/33', '::/0', 'localhost', '1.2.3'],
  host: ['a.com', 'A.com', 'xn--80ak6aa92e.com', 'xn--9999999', 'xn--a-.b', '*.a.com', 'é.com', 'xn--é', 'xn--mgb'],
  level: ['INFO', 'info', 'warning', 'WARN', 'fatal', 'trace', '""', 'panic', 'off'],
  base64: ['hunter2', 'aGVsbG8=', 'YQ==', 'YQ=', '$2a$14$abc', 'abcd', 'ab=c', '====', 'abcde='],
  key: ['p256', 'P256', 'rsa2048', 'rsa1024', 'ed25519', '""'],
  number: ['0', '1', '2', '-3', '-4', '9', '10'],
  version: ['1.1', '2', '3', 'h2c', 'h1', '1'],
  address: ['10.0.0.1', 'udp/1.1.1.1:53', '10.0.0.1:1-2', 'fd/3', 'unix//x', 'foo/1.1.1.1', '[::1]:53', '1.1.1.1:x'],
  url: ['/up', '/up%zz', 'http://a/b', '?x=%', 'http://[::1/x', 'http://a:b/', '://x', 'a:b'],
  mode: ['request', 'require', 'required', 'verify_if_given', '""'],
  tls: ['tls1.2', 'tls1.3'],
  sort: ['name', 'size', 'asc', 'desc'],
  alias: ['X_A', 'x.a', 'a*', 'X_*', 'X_*_B', '*', 'a.*'],
  encoding: ['gzip', 'zstd'],
  field: ['X-A', '>X-A', '+X-A', '-X-A', 'X-B'],
  space: ['http.log', 'http', 'admin', 'http.log.error'],
  destination: ['{a}', 'x', '{a', '{a}{b}'],
  input: ['/a', '/b', '~a', '~(', 'default'],
  challenge: ['http-01', 'DNS-01', 'foo'],
  time: ['1h', '8d', '168h', '-5s', '3600d'],
  policy: ['first_exist', 'newest', '""'],
  authority: ['local', 'office'],
  name: ['a', '!!', '-', 'é'],
}

/** Values that may be changed at random; others have nothing between right and wrong. */
const changeable = new Set(['regexp', 'cel', 'ip', 'host', 'base64'])

/** What stands in a site, and in the global options; `<name>` is a value. */
const inSite = [
  '@m path_regexp <regexp>\nrespond @m x',
  '@m header_regexp <name> X-A <regexp>\nrespond @m x',
  '@m vars_regexp v <regexp>\nrespond @m x',
  '@m <cel>\nrespond @m x',
  '@m not path_regexp <regexp>\nrespond @m x',
  '@m path_regexp <regexp>\nrespond x',
  '@m remote_ip <ip> <ip>\nrespond @m x',
  '@m client_ip <ip>\nrespond @m x',
  '@m host <host> <host>\nrespond @m x',
  'reverse_proxy a:80 {\n\ttrusted_proxies <ip> <ip>\n}',
  'reverse_proxy a:80 {\n\thealth_uri <url>\n\thealth_body <regexp>\n}',
  'reverse_proxy a:80 {\n\theader_up <field> <regexp> x\n\theader_down <field> <regexp> y\n}',
  'reverse_proxy a:80 b:80 {\n\tlb_policy random_choose <number>\n}',
  'reverse_proxy a:80 {\n\ttransport http {\n\t\tversions <version> <version>\n\t}\n}',
  'reverse_proxy a:80 {\n\ttransport http {\n\t\tlocal_address <address>\n\t\tresolvers <address>\n\t}\n}',
  'reverse_proxy a:80 {\n\ttransport http {\n\t\tnetwork_proxy url <url>\n\t}\n}',
  'reverse_proxy a:80 {\n\tlb_retry_match {\n\t\tpath_regexp <regexp>\n\t}\n}',
  'header {\n\t<field> <regexp> a\n\t<field> <regexp> b\n}\nrespond x',
  'uri path_regexp <regexp> /x\nrespond x',
  'uri query k <regexp> x\nrespond x',
  'map {path} <destination> {b} {\n\t<input> 1\n\t<input> 2 3\n}\nrespond x',
  'encode <encoding> {\n\tgzip <number>\n}\nrespond x',
  'log {\n\tlevel <level>\n}\nrespond x',
  'log {\n\tformat filter {\n\t\ta regexp <regexp> x\n\t\ta regexp <regexp> y\n\t}\n}\nrespond x',
  'basic_auth {\n\tbob <base64>\n\t<name> <base64>\n}\nrespond x',
  'tls {\n\tkey_type <key>\n}\nrespond x',
  'tls {\n\tclient_auth {\n\t\tmode <mode>\n\t}\n\tprotocols <tls> <tls>\n}\nrespond x',
  'tls {\n\tclient_auth {\n\t\ttrusted_leaf_cert <base64>\n\t}\n}\nrespond x',
  'tls {\n\ton_demand\n}\nrespond x',
  'tls {\n\tissuer internal {\n\t\tca <authority>\n\t}\n}\nrespond x',
  'file_server {\n\tbrowse {\n\t\tsort <sort> <sort>\n\t}\n}',
  '@f file {\n\ttry_policy <policy>\n}\nrespond @f x',
  'acme_server {\n\tca <authority>\n\tchallenges <challenge>\n\tlifetime <time>\n}',
  'handle /a* {\n\t@m path_regexp <regexp>\n\trespond @m x\n}',
  'handle_errors {\n\t@m path_regexp <regexp>\n\trespond @m x\n}\nrespond x',
]
const inOptions = [
  'key_type <key>\nkey_type <key>',
  'servers {\n\ttrusted_proxies static <ip>\n}',
  'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol {\n\t\t\tallow <ip>\n\t\t}\n\t\ttls\n\t}\n}',
  'servers {\n\texpected_underscore_headers <alias>\n\texpected_dot_headers <alias>\n}',
  'log a {\n\tlevel <level>\n\tinclude <space> <space>\n\texclude <space>\n}',
  'pki {\n\tca <authority> {\n\t\tintermediate_lifetime <time>\n\t}\n}',
  'local_certs',
  'on_demand_tls {\n\task http://localhost/\n}',
]
const addresses = [
  'a.test',
  'http://a.test',
  ':443',
  ':8080',
  '*.a.test',
  'localhost',
  'a.test:80',
  ':443, http://b.test',
]

function change(value: string, random: Random): string {
  let changed = value
  for (let count = Math.floor(random() * 3); count > 0; count--) {
    const at = Math.floor(random() * changed.length)
    changed =
      changed.slice(0, at) + (random() < 0.5 ? '' : pick([...'()[]*+?\\|^$.ab09'], random)) + changed.slice(at + 1)
  }
  return changed
}

function fill(place: string, random: Random): string {
  return place.replace(/<(\w+)>/g, (_, name: string) => {
    const value = pick(values[name]!, random)
    const changed = changeable.has(name) ? change(value, random) : value
    if (name === 'regexp' || name === 'cel') return `\`${changed.replaceAll('`', '').replaceAll('{$', '{')}\``
    return /^[^\s"`{}#]+$/.test(changed) ? changed : value
  })
}

const block = (head: string, lines: string): string => `${head}{\n\t${lines.replaceAll('\n', '\n\t')}\n}\n`

/** A configuration that adapts, with values of which loading may refuse some. */
export function randomConfiguration(random: Random): Files {
  const options = random() < 0.3 ? block('', fill(pick(inOptions, random), random)) : ''
  return { Caddyfile: options + block(`${pick(addresses, random)} `, fill(pick(inSite, random), random)) }
}
