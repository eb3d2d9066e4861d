import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, rowOf, type Signature, shorthands, standardTables } from '@caddyfile/language-data'
import { expect, test } from 'vitest'

/*
 * Every name in the language data is one that Caddy's sources have, and the other way round. `cases/inventory.json` was
 * taken from the sources of 2.11.7.
 */

interface Name {
  readonly name: string
  readonly subdirectives?: readonly Name[]
  readonly nested?: readonly Name[]
}

interface Inventory {
  readonly directives: readonly Name[]
  readonly directiveOrder: readonly string[]
  readonly globalOptions: readonly Name[]
  readonly matchers: readonly Name[]
  readonly modules: Readonly<Record<string, readonly Name[]>>
  readonly placeholderShorthands: { readonly simple: Readonly<Record<string, string>> }
}

const inventory = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/inventory.json'), 'utf8')) as Inventory

type Rows = Readonly<Record<string, Row | Signature>>

/** The names of blocks, each with the path to it. */
const namesInInventory = (names: readonly Name[], path = ''): string[] =>
  names.flatMap(({ name, subdirectives, nested }) => [
    `${path}${name}`,
    ...namesInInventory([...(subdirectives ?? []), ...(nested ?? [])], `${path}${name} > `),
  ])

const blockOf = ({ block, prescan }: Row): Rows => ({ ...prescan, ...block })

const namesInRows = (rows: Rows, path = '', depth = 0): string[] =>
  depth > 5
    ? []
    : Object.entries(rows).flatMap(([name, row]) => [
        `${path}${name}`,
        ...namesInRows(blockOf(rowOf(row)), `${path}${name} > `, depth + 1),
      ])

/** Where the two say the same thing in other ways. */
const reasons: readonly { readonly names: RegExp; readonly reason: string }[] = [
  { names: /^import$/, reason: 'the parser replaces it; no row reads it' },
  { names: /^(handle|handle_path|route|handle_errors) > \*$/, reason: 'the block holds directives: `body`' },
  { names: / > handle_response > \*$/, reason: 'the block holds directives: the function handleResponse' },
  { names: /^(forward_auth|php_fastcgi) > \*$/, reason: 'the block goes on as reverse_proxy: `inherits`' },
  { names: /^forward_auth > copy_headers > \*$/, reason: 'each line is a field: the function copyHeaders' },
  { names: /^uri > /, reason: 'operations are keywords of its line' },
  { names: / > (match|@\*) > (status|header)$/, reason: 'the inventory lists response matchers apart' },
  { names: /^acme_server > (allow|deny) > \*$/, reason: 'lines of the block that go on with the same values' },
  { names: /^log > (include|exclude|hostnames)$/, reason: 'known, and refused where it does not belong' },
  {
    names: /^caddy\.logging\.encoders\.(console|json) > \*$/,
    reason: 'the fields of a log encoder, which the inventory lists by name',
  },
  { names: /^tls\.handshake_match\./, reason: 'nothing in a Caddyfile without plugins names one' },
]

const difference = (ours: readonly string[], theirs: readonly string[]) => {
  const isUnexplained = (name: string) => !reasons.some(({ names }) => names.test(name))
  return {
    missing: theirs.filter((name) => !ours.includes(name)).filter(isUnexplained),
    invented: ours.filter((name) => !theirs.includes(name)).filter(isUnexplained),
  }
}

const top = (names: readonly Name[]): string[] => names.map(({ name }) => name)
const nothing = { missing: [], invented: [] }

test('directives', () => {
  expect(difference(Object.keys(standardTables.directives), top(inventory.directives))).toEqual(nothing)
})

test('subdirectives', () => {
  expect(difference(namesInRows(standardTables.directives), namesInInventory(inventory.directives))).toEqual(nothing)
})

test('global options', () => {
  expect(difference(Object.keys(standardTables.options), top(inventory.globalOptions))).toEqual(nothing)
})

test('names in blocks of global options', () => {
  expect(difference(namesInRows(standardTables.options), namesInInventory(inventory.globalOptions))).toEqual(nothing)
})

test('matchers', () => {
  expect(difference(Object.keys(standardTables.modules['http.matchers']!), top(inventory.matchers))).toEqual(nothing)
})

test('modules', () => {
  const { 'http.matchers': _, ...modules } = standardTables.modules
  const ours = Object.entries(modules).flatMap(([space, rows]) => Object.keys(rows).map((name) => `${space}.${name}`))
  const theirs = Object.entries(inventory.modules).flatMap(([space, names]) =>
    top(names).map((name) => `${space}.${name}`),
  )
  expect(difference(ours, theirs)).toEqual(nothing)
})

test('names in blocks of modules', () => {
  for (const [space, names] of Object.entries(inventory.modules)) {
    const ours = namesInRows(standardTables.modules[space] ?? {}, `${space}.`)
    expect({ space, ...difference(ours, namesInInventory(names, `${space}.`)) }).toEqual({ space, ...nothing })
  }
})

test('the order of directives', () => {
  const ours = Object.entries(standardTables.directives)
    .filter(([, { order }]) => order !== undefined)
    .sort(([, a], [, b]) => a.order! - b.order!)
    .map(([name]) => name)
  expect(ours).toEqual(inventory.directiveOrder)
})

test('shorthands', () => {
  expect(shorthands).toEqual(inventory.placeholderShorthands.simple)
})
