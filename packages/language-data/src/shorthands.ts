import { defaultRelease, isOlder } from './release.ts'

/** Short forms of placeholders, which Caddy writes out in sites and named routes (caddyconfig/httpcaddyfile/shorthands.go). */
export const shorthands: Readonly<Record<string, string>> = {
  '{host}': '{http.request.host}',
  '{hostport}': '{http.request.hostport}',
  '{port}': '{http.request.port}',
  '{orig_method}': '{http.request.orig_method}',
  '{orig_uri}': '{http.request.orig_uri}',
  '{orig_path}': '{http.request.orig_uri.path}',
  '{orig_dir}': '{http.request.orig_uri.path.dir}',
  '{orig_file}': '{http.request.orig_uri.path.file}',
  '{orig_query}': '{http.request.orig_uri.query}',
  '{orig_?query}': '{http.request.orig_uri.prefixed_query}',
  '{method}': '{http.request.method}',
  '{uri}': '{http.request.uri}',
  '{%uri}': '{http.request.uri_escaped}',
  '{path}': '{http.request.uri.path}',
  '{%path}': '{http.request.uri.path_escaped}',
  '{dir}': '{http.request.uri.path.dir}',
  '{file}': '{http.request.uri.path.file}',
  '{query}': '{http.request.uri.query}',
  '{%query}': '{http.request.uri.query_escaped}',
  '{?query}': '{http.request.uri.prefixed_query}',
  '{remote}': '{http.request.remote}',
  '{remote_host}': '{http.request.remote.host}',
  '{remote_port}': '{http.request.remote.port}',
  '{scheme}': '{http.request.scheme}',
  '{uuid}': '{http.request.uuid}',
  '{tls_cipher}': '{http.request.tls.cipher_suite}',
  '{tls_version}': '{http.request.tls.version}',
  '{tls_client_fingerprint}': '{http.request.tls.client.fingerprint}',
  '{tls_client_issuer}': '{http.request.tls.client.issuer}',
  '{tls_client_serial}': '{http.request.tls.client.serial}',
  '{tls_client_subject}': '{http.request.tls.client.subject}',
  '{tls_client_certificate_pem}': '{http.request.tls.client.certificate_pem}',
  '{tls_client_certificate_der_base64}': '{http.request.tls.client.certificate_der_base64}',
  '{upstream_hostport}': '{http.reverse_proxy.upstream.hostport}',
  '{client_ip}': '{http.vars.client_ip}',
}

/** The releases of Caddy that the younger ones came with. */
const shorthandsSince: Readonly<Record<string, string>> = {
  '{uuid}': '2.8.4',
  '{client_ip}': '2.8.4',
  '{orig_method}': '2.9.1',
  '{orig_uri}': '2.9.1',
  '{orig_path}': '2.9.1',
  '{orig_dir}': '2.9.1',
  '{orig_file}': '2.9.1',
  '{orig_query}': '2.9.1',
  '{orig_?query}': '2.9.1',
  '{?query}': '2.9.1',
  '{%uri}': '2.11.1',
  '{%path}': '2.11.1',
  '{%query}': '2.11.1',
}

/** Short forms with a part of the author's own. */
export interface ShorthandFamily {
  /** With a `*` for this part. */
  readonly short: string
  readonly long: string
  /** What the part may be, as the inside of a regular expression. */
  readonly part: string
}

const family = (short: string, long: string, part: string): ShorthandFamily => ({
  short: `{${short}.*}`,
  long: `{${long}.*}`,
  part,
})

/** They are replaced in this order, after those that stand for one placeholder each. */
export const shorthandFamilies: readonly ShorthandFamily[] = [
  family('header', 'http.request.header', '[\\w-]*'),
  family('cookie', 'http.request.cookie', '[\\w-]*'),
  family('labels', 'http.request.host.labels', '[\\w-]*'),
  family('path', 'http.request.uri.path', '[\\w-]*'),
  family('file', 'http.request.uri.path.file', '[\\w-]*'),
  family('query', 'http.request.uri.query', '[\\w-]*'),
  family('re', 'http.regexp', '[\\w\\-.]*'),
  family('vars', 'http.vars', '[\\w-]*'),
  family('rp', 'http.reverse_proxy', '[\\w\\-.]*'),
  family('resp', 'http.intercept', '[\\w\\-.]*'),
  family('err', 'http.error', '[\\w\\-.]*'),
  family('file_match', 'http.matchers.file', '[\\w-]*'),
]

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\%]/g, '\\$&')

const simple = new RegExp(Object.keys(shorthands).map(literal).join('|'), 'g')
/** How any of a family begins. */
const begin = new RegExp(shorthandFamilies.map(({ short }) => literal(short.slice(0, short.indexOf('*')))).join('|'))
const complex = shorthandFamilies.map(({ short, long, part }) => ({
  pattern: new RegExp(literal(short).replace('\\*', `(${part})`), 'g'),
  replacement: long.replace('*', '$1'),
}))

/** Writes out all short forms that a release knows. They are replaced wherever they stand, in quotes as well. */
export function expandShorthands(text: string, release: string = defaultRelease): string {
  if (text.length < 3 || !text.includes('{')) return text
  const expanded = text.replace(simple, (short) => {
    const since = shorthandsSince[short]
    return since !== undefined && isOlder(release, since) ? short : shorthands[short]!
  })
  if (!begin.test(expanded)) return expanded
  return complex.reduce((all, { pattern, replacement }) => all.replace(pattern, replacement), expanded)
}
