/** Makes a Caddyfile of lines, around which it puts what they need. */
export type Surroundings = (lines: readonly string[]) => string

/** Files beside the Caddyfile. The certificate is one in form only, which is all that `caddy adapt` looks at. */
export const filesBeside = {
  'ca.pem': '-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n',
  'notes.txt': 'no certificate\n',
} as const

const indent = (lines: readonly string[]): string[] => lines.map((line) => `\t${line}`)

const join = (lines: readonly string[]): string => `${lines.join('\n')}\n`

/** Directives of a site. The named matcher `@m` and the named route `word` are defined where they are used. */
export const inSite: Surroundings = (lines) => {
  const usesMatcher = lines.some((line) => /\s@m(\s|$)/.test(line))
  const usesRoute = lines.some((line) => /^invoke .*word/.test(line))
  const site = ['example.com {', ...indent(usesMatcher ? ['@m path /m', ...lines] : lines), '}']
  return join(usesRoute ? [...site, '', '&(word) {', '\trespond ok', '}'] : site)
}

export const inNamedRoute: Surroundings = (lines) =>
  join(['&(route) {', ...indent(lines), '}', '', 'example.com {', '\tinvoke route', '}'])

export const inOptions: Surroundings = (lines) =>
  join(['{', ...indent(lines), '}', '', 'example.com {', '\trespond ok', '}'])

/** A block that a line opens. */
export const inBlock =
  (opening: string, around: Surroundings, beside: readonly string[] = []): Surroundings =>
  (lines) =>
    around([`${opening} {`, ...indent([...beside, ...lines]), '}'])

/** What must stand before an entry, since Caddy takes nothing without it; by the path to the entry. */
export const companionsOf = (path: string): readonly string[] =>
  companions.filter(({ entries }) => entries.test(path)).flatMap(({ lines }) => lines)

const companions: readonly { readonly entries: RegExp; readonly lines: readonly string[] }[] = [
  { entries: /^forward_auth > (?!uri$)/, lines: ['uri /auth'] },
  { entries: / > (replace_status|handle_response)$/, lines: ['@ok status 2xx'] },
]
