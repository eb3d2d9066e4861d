import { verdictOf } from '@caddyfile/analysis'
import { type LanguageTables, releaseTables } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { memorySource } from './support/memory-source.ts'

/*
 * Imports, seen through what is refused: the tables know one directive, `d`, that takes exactly one word and says what it got,
 * and one, `block`, whose block takes lines like it.
 */
const one = { args: '<word:oneOf(ok)>', surplus: 'first', error: 'got {value}' } as const
const tables: LanguageTables = {
  ...releaseTables(),
  directives: { d: one, block: { block: { '*': { args: '<word:oneOf()>', surplus: 'drop', error: 'entry {args}' } } } },
  options: {},
  modules: {},
}

function problems(files: Readonly<Record<string, string>>): string[] {
  const verdict = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(files.Caddyfile!),
    source: memorySource(files),
    tables,
  })
  return verdict.problems.map(({ severity, message }) => `${severity === 'warning' ? 'warning: ' : ''}${message}`)
}

const inSite = (snippet: string, statement: string): Readonly<Record<string, string>> => ({
  Caddyfile: `(s) {\n${snippet}\n}\na.test {\n${statement}\n}\n`,
})
const got = (value: string, line: number, by: number): string =>
  `parsing caddyfile tokens for 'd': got ${value}, at Caddyfile:${line} import chain ['Caddyfile:${by} (import s)']`

describe('arguments', () => {
  test.each([
    ['d {args[0]}', 'import s x', 'x'],
    ['d a{args[0]}b{args[1]}', 'import s x y', 'axby'],
    ['d "{args[0]}"', 'import s "x y"', 'x y'],
    ['d {args.0}', 'import s x', 'x'],
    ['d {args[1:]}', 'import s x y', 'y'],
    ['d {args[:1]}', 'import s x y', 'x'],
    ['d \\{a\\}', 'import s', '{a}'],
    ['d {other}', 'import s x', '{other}'],
  ])('%s, with "%s": %s', (snippet, statement, value) => {
    expect(problems(inSite(snippet, statement)).filter((text) => !text.startsWith('warning'))).toEqual([
      got(value, 2, 5),
    ])
  })

  test('what is out of range stays as it is, and Caddy warns', () => {
    expect(problems(inSite('d {args[1]}', 'import s ok'))).toEqual([
      'warning: Placeholder {args[1]} index is out of bounds, only 1 argument(s) exist',
      "parsing caddyfile tokens for 'd': got {args[1]}, at Caddyfile:2 import chain ['Caddyfile:5 (import s)']",
    ])
  })
})

describe('blocks', () => {
  test.each([
    ['{block}', ['entry one 1, at Caddyfile:8', 'entry two, at Caddyfile:9']],
    ['{blocks.two}', ['entry inner 2, at Caddyfile:10']],
    ['{blocks.three}', []],
    // What comes from a line above counts as on the same line.
    ['{blocks.two}\n{blocks.one}', ['entry inner 2 1, at Caddyfile:9']],
  ])('%j', (body, expected) => {
    const files = inSite(`block {\n${body}\n}`, 'import s {\none 1\ntwo {\ninner 2\n}\n}')
    const found = problems(files).map((text) => text.replace("parsing caddyfile tokens for 'block': ", ''))
    expect(found).toEqual(expected)
  })

  test('an entry without a name is refused', () => {
    expect(problems(inSite('d ok', 'import s {\n{\n}\n}'))).toContain(
      'anonymous blocks are not supported, at Caddyfile:7',
    )
  })
})

describe('files', () => {
  test('relative to the file of the import, one wildcard, no dot files', () => {
    const files = {
      Caddyfile: 'a.test {\n\timport sub/a.conf\n}\n',
      'sub/a.conf': 'import *.inc\n',
      'sub/b.inc': 'd b\n',
      'sub/.c.inc': 'd c\n',
    }
    // A chain has the imports of the token's own text, not those further out.
    expect(problems(files)).toEqual([
      "parsing caddyfile tokens for 'd': got b, at sub/b.inc:1 import chain ['sub/a.conf:1 (import)']",
    ])
  })

  test.each<[string, Readonly<Record<string, string>>, string[]]>([
    ['a file that is not there', { Caddyfile: 'import x\n' }, ['File to import not found: x, at Caddyfile:1']],
    ['a pattern without a match', { Caddyfile: 'import x/*\n' }, ['warning: No files matching import glob pattern']],
    [
      'two wildcards',
      { Caddyfile: 'import */*\n' },
      ['Glob pattern may only contain one wildcard (*), but has others: */*, at Caddyfile:1'],
    ],
    ['a folder', { Caddyfile: 'import x\n', 'x/': '' }, ['Could not import x: is a directory, at Caddyfile:1']],
    ['an empty file', { Caddyfile: 'import x\n', x: ' \n' }, ['warning: Import file is empty']],
    [
      'nothing to import',
      { Caddyfile: 'import\n' },
      ["wrong argument count or unexpected line ending after 'import', at Caddyfile:1"],
    ],
    [
      'a file of itself',
      { Caddyfile: 'import Caddyfile\n' },
      ['a cycle of imports exists between Caddyfile and Caddyfile'],
    ],
    [
      'a heredoc without end in a file',
      { Caddyfile: 'a.test {\n\timport x\n}\n', x: 'd <<E\n\tx\n' },
      [
        'Could not read tokens while importing x: incomplete heredoc <<E on line #3, expected ending marker E, at Caddyfile:2',
      ],
    ],
    [
      'a brace in a file',
      { Caddyfile: 'import x\n', x: 'a.test{\n}\n' },
      [
        "Site addresses cannot end with a curly brace: 'a.test{' - put a space between the token and the brace, at x:1 import chain ['Caddyfile:1 (import)']",
      ],
    ],
  ])('%s', (_, files, expected) => {
    expect(problems(files).slice(0, 1)).toEqual(expected)
  })
})

describe('snippets', () => {
  test('must be defined before', () => {
    expect(problems({ Caddyfile: 'a.test {\n\timport s\n}\n(s) {\n}\n' })).toEqual([
      'File to import not found: s, at Caddyfile:2',
    ])
  })

  test('only once', () => {
    expect(problems({ Caddyfile: '(s) {\n}\n(s) {\n}\n' })).toEqual([
      'redeclaration of previously declared snippet s, at Caddyfile:3',
    ])
  })

  test('may come from a file, and their tokens say so', () => {
    const files = { Caddyfile: 'import x\na.test {\n\timport s\n}\n', x: '(s) {\n\td no\n}\n' }
    expect(problems(files)).toEqual([
      "parsing caddyfile tokens for 'd': got no, at x:2 import chain ['Caddyfile:1 (import)','Caddyfile:3 (import s)']",
    ])
  })

  test('that import each other are a circle', () => {
    expect(problems({ Caddyfile: '(s) {\n\timport t\n}\n(t) {\n\timport s\n}\na.test {\n\timport s\n}\n' })[0]).toMatch(
      /^(File to import|a cycle)/,
    )
  })
})

test('nine snippets that each import the one before ten times come to an end, and say so', () => {
  const snippets = Array.from(
    { length: 9 },
    (_, i) => `(s${i}) {\n${i === 0 ? 'd ok\n' : `import s${i - 1}\n`.repeat(10)}}\n`,
  )
  const verdict = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(`${snippets.join('')}a.test {\nimport s8\n}\n`),
    source: memorySource({}),
    tables,
  })
  expect(verdict.limit).toBe('more than 200000 imported tokens')
})
