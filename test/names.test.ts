import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, rowOf, type Signature, standardTables } from '@caddyfile/language-data'
import { expect, test } from 'vitest'
import { root } from './support/run-command.ts'

/*
 * Names of directives, options, modules and what is in their blocks stand in the rows of the language data, and in rules of the
 * linter; nowhere else does the code go by them.
 */

type Rows = Readonly<Record<string, Row | Signature>>

const seen = new Set<Row>()
const namesIn = (rows: Rows): string[] =>
  Object.entries(rows).flatMap(([name, written]) => {
    const row = rowOf(written)
    if (seen.has(row)) return [name]
    seen.add(row)
    return [name, ...namesIn({ ...row.prescan, ...row.block })]
  })

/** Names that are words of every programme, too; `*` and `@*` stand for any. */
const everyday = new Set(
  '* @* close cookie default delete error file filter first folder format header host http inline json load map name none order path port query replace set source split to vars write'.split(
    ' ',
  ),
)

const { directives, options, modules } = standardTables
const names = new Set(
  [directives, options, ...Object.values(modules)].flatMap(namesIn).filter((name) => !everyday.has(name)),
)

const sources = globSync('packages/{parser,language-data,analysis,linter,cli}/src/**/*.ts', { cwd: root })
  .filter(
    (path) =>
      !/\.test\.ts$|\/language-data\/src\/(rows|documentation|generated|standard)|\/linter\/src\/rules\//.test(path),
  )
  .sort()

/** Texts in plain quotes, apart from those in comments, in other texts and in imports. */
function textsIn(source: string): string[] {
  const code = source
    .replace(/\/\*.*?\*\/|\/\/.*$/gms, '')
    .replace(/`[^`]*`/g, '')
    .replace(/\bfrom '[^']*'/g, '')
  return [...code.matchAll(/'([^'\n]*)'/g)].map((match) => match[1]!)
}

const found = sources.flatMap((path) => {
  const texts = textsIn(readFileSync(join(root, path), 'utf8')).filter((text) => names.has(text))
  return texts.length > 0 ? [{ path, names: [...new Set(texts)] }] : []
})

const allowed: readonly { readonly path: RegExp; readonly reason: string }[] = [
  {
    path: /\/analysis\/src\/(reverse-proxy|sites|global-facts)\.ts$/,
    reason: 'what rules of the linter see of a site and its proxies',
  },
  {
    path: /\/analysis\/src\/read\/functions\//,
    reason: 'functions that rows name for what data cannot say; the names are keys of the JSON',
  },
  {
    path: /\/analysis\/src\/serve\//,
    reason: 'what Caddy looks up among all options when it makes servers and certificates, and keys of its JSON',
  },
  {
    path: /\/analysis\/src\/read\/(nested-matchers|read-matcher)\.ts$/,
    reason: 'a quoted word in the place of a matcher is an expression, without its name',
  },
  { path: /\/language-data\/src\/placeholders\//, reason: 'data, too: the placeholders, and who sets them' },
  { path: /\/language-data\/src\/cel\//, reason: 'words of CEL' },
  { path: /\/language-data\/src\/types\//, reason: 'words that a value may be, and texts of errors about values' },
]

test('names of the language stand in the language data', () => {
  expect(found.filter(({ path }) => !allowed.some((one) => one.path.test(path)))).toEqual([])
})

test.each(allowed)('$path may have some: $reason', ({ path }) => {
  expect(found.some((one) => path.test(one.path))).toBe(true)
})
