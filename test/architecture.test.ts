import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/run-command.ts'

/** What each package may build on. Nothing else, and no circles. */
const layers: Readonly<Record<string, readonly string[]>> = {
  '@caddyfile/parser': ['chevrotain'],
  '@caddyfile/formatter': ['@caddyfile/parser'],
  '@caddyfile/language-data': ['@marcbachmann/cel-js', 're2js'],
  '@caddyfile/analysis': ['@caddyfile/language-data', '@caddyfile/parser'],
  '@caddyfile/linter': ['@caddyfile/analysis', '@caddyfile/formatter', '@caddyfile/parser', 'fastest-levenshtein'],
  'caddyfile-lint': [
    '@caddyfile/analysis',
    '@caddyfile/formatter',
    '@caddyfile/language-data',
    '@caddyfile/linter',
    '@caddyfile/parser',
    '@types/write-file-atomic',
    'diff',
    'fastest-levenshtein',
    'get-east-asian-width',
    'globby',
    'jsonc-parser',
    'write-file-atomic',
  ],
  'prettier-plugin-caddyfile': ['@caddyfile/formatter', '@caddyfile/parser', 'prettier'],
  '@caddyfile/dev': ['@caddyfile/language-data', '@caddyfile/linter', '@caddyfile/parser', 'chevrotain'],
}

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T

const packages = globSync('packages/*/package.json', { cwd: root }).map((path) => ({
  ...read<Manifest>(path),
  folder: dirname(path),
}))
const folders = new Map(packages.map(({ name, folder }) => [name, folder]))

test('every package has its layer', () => {
  expect(packages.map(({ name }) => name).sort()).toEqual(Object.keys(layers).sort())
})

test.each(packages)('$name depends on nothing but what its layer may', ({ name, dependencies, devDependencies }) => {
  const allowed = layers[name] ?? []
  expect(Object.keys({ ...dependencies, ...devDependencies }).filter((one) => !allowed.includes(one))).toEqual([])
})

/** `import … from 'NAME'`, also over several lines, `export … from 'NAME'`, `import 'NAME'` and `import('NAME')`, in any quotes. */
const foreignImport =
  /(?:^(?:import\b|export\b|\}).*?\bfrom\s*|^import\s*|\bimport\(\s*)(['"`])([^'"`.\s][^'"`\s]*)\1/gm

test.each([
  ["import { a } from 'b'", 'b'],
  ["import {\n  a,\n} from 'b/c'", 'b/c'],
  ["export * from '@b/c'", '@b/c'],
  ["import 'b'", 'b'],
  ["await import('b')", 'b'],
  ['await import(`b`)', 'b'],
  ['import type { a } from "b"', 'b'],
  ["import { a } from './b.ts'", undefined],
  ["import './b.ts'", undefined],
])('%j imports %s', (source, expected) => {
  expect(importsIn(source)[0]).toBe(expected)
})

function importsIn(source: string): string[] {
  return [...source.matchAll(foreignImport)].map((match) => match[2]!)
}

test.each(packages)('$name imports nothing but what its layer may', ({ name, folder }) => {
  const allowed = layers[name] ?? []
  const sources = globSync(`${folder}/src/**/*.ts`, { cwd: root }).filter((path) => !path.endsWith('.test.ts'))
  const imported = sources.flatMap((path) => importsIn(readFileSync(join(root, path), 'utf8')))
  const foreign = imported
    .filter((one) => !one.startsWith('node:'))
    .map((one) => /^(@[^/]+\/)?[^/]+/.exec(one)![0])
    .filter((one) => !allowed.includes(one))
  expect(foreign).toEqual([])
})

test.each(packages)(
  "$name's TypeScript references are its dependencies among the packages",
  ({ folder, dependencies, devDependencies }) => {
    const wanted = Object.keys({ ...dependencies, ...devDependencies }).flatMap((one) => folders.get(one) ?? [])
    const config = read<{ references?: readonly { path: string }[] }>(`${folder}/tsconfig.json`)
    const found = (config.references ?? []).map(({ path }) => join(folder, path))
    expect(found.sort()).toEqual(wanted.sort())
  },
)

test('the root builds all of them', () => {
  const { references } = read<{ references: readonly { path: string }[] }>('tsconfig.json')
  expect(references.map(({ path }) => path).sort()).toEqual([...folders.values()].sort())
})

test('chevrotain is pinned exactly', () => {
  expect(read<Manifest>('packages/parser/package.json').dependencies?.chevrotain).toMatch(/^\d+\.\d+\.\d+$/)
})
