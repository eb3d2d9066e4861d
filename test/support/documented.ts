import { shorthandFamilies, shorthands } from '@caddyfile/language-data'
import { type Documentation, exampleFile, standardDocumentation } from '@caddyfile/language-data/documentation'

/** A name with what is told about it, and the way to it: `directives`, `encode`, `match`. */
export interface DocumentedName {
  readonly path: readonly [group: string, name: string, ...names: string[]]
  readonly documentation: Documentation
}

const below = (
  table: Readonly<Record<string, Documentation>>,
  ...before: readonly [group: string, ...names: string[]]
): DocumentedName[] =>
  Object.entries(table).flatMap(([name, documentation]) => {
    const path: DocumentedName['path'] = [before[0], ...before.slice(1), name] as never
    const { block = {}, keywords = {} } = documentation
    return [{ path, documentation }, ...below(keywords, ...path), ...below(block, ...path)]
  })

/** Everything that is documented. */
export const documentedNames: readonly DocumentedName[] = [
  ...below(standardDocumentation.directives, 'directives'),
  ...below(standardDocumentation.options, 'options'),
  ...Object.entries(standardDocumentation.modules).flatMap(([namespace, rows]) => below(rows, namespace)),
]

/** The example of a name, as a file; undefined where there is none. */
export function exampleFileOf({ path, documentation }: DocumentedName): string | undefined {
  const { example, exampleIn = path[0] === 'options' ? 'global' : 'site' } = documentation
  return example === undefined ? undefined : exampleFile(example, exampleIn)
}

/** One of each of Caddy's short forms; the families with a part that has all kinds of characters. */
export const shorthandInstances: readonly string[] = [
  ...Object.keys(shorthands),
  ...shorthandFamilies.map(({ short, part }) => short.replace('*', part.includes('.') ? 'a_1.b-2' : 'a_1-b')),
]

/** The certificates that examples name. */
export const certificates: Readonly<Record<string, string>> = Object.fromEntries(
  ['ca.pem', 'client.pem'].map((name) => [
    name,
    `-----BEGIN CERTIFICATE-----
MIIBLDCB36ADAgECAhQ2cnyTO1jVQ2ahN4buWz5JGU3c3zAFBgMrZXAwDDEKMAgG
A1UEAwwBYTAeFw0yNjExMjQxNTMwNDJaFw0zNjExMjExNTMwNDJaMAwxCjAIBgNV
BAMMAWEwKjAFBgMrZXADIQCpCSrVNCjTLBBWSh3tPzYXH+NJvsJDkgMlVnLR0m73
uKNTMFEwHQYDVR0OBBYEFO75QkW0ozSmbkzLEgaODW7Ua3CpMB8GA1UdIwQYMBaA
FO75QkW0ozSmbkzLEgaODW7Ua3CpMA8GA1UdEwEB/wQFMAMBAf8wBQYDK2VwA0EA
/EvMSWrhBIlT5olG0GsyixD4atr5J38YM2eLNMzOqRtyKOgVFY4YkrEg7YPTHDof
/ykchGZnbhJayIJz9a9qAA==
-----END CERTIFICATE-----
`,
  ]),
)
