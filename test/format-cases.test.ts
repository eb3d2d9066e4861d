import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, saysTheSame } from '@caddyfile/formatter'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { formatAsCaddy } from '../packages/formatter/src/caddy-fmt.ts'
import { allCorpusFiles, corpusFiles, hasCorpus } from './support/corpus.ts'
import { root } from './support/run-command.ts'

interface RecordedCase {
  readonly id: string
  readonly input: string
  /** What `caddy fmt` of 2.11.7 printed. */
  readonly output: string
  /** What to give instead where that damages the text. */
  readonly wanted?: string
}

const recorded = JSON.parse(readFileSync(join(root, 'test/cases/fmt.json'), 'utf8')) as {
  cases: readonly RecordedCase[]
}

describe('recorded from caddy fmt', () => {
  test.each(recorded.cases)('$id, its output', ({ input, output }) => {
    expect(formatAsCaddy(input).text).toBe(output)
  })

  /** Differences that docs/formatting.md explains, in files where that is all that `caddy fmt` gets wrong. */
  const different: Readonly<Record<string, string>> = {
    'braces-14': 'a{\n\tb\n}\n',
    'braces-15': 'a.com:80{\n\tb\n}\n',
    'comments-22': 'a {\n\tb \\# c   d\n}\n',
    'comments-23': 'a {\n\tb {\n\t\tc\n\t\t}# d\n\t}\n',
    'comments-24': 'a {\n\t}# b\n',
    'D11-03': 's {\n\t# c\n\tb # d\n}\n',
  }

  test.each(recorded.cases)('$id, formatted', ({ id, input, output, wanted }) => {
    expect(format(input)).toBe(different[id] ?? wanted ?? output)
  })
})

describe('the examples of docs/formatting.md', () => {
  const fences = fromMarkdown(readFileSync(join(root, 'docs/formatting.md'), 'utf8')).children.flatMap((node) =>
    node.type === 'code' && node.lang === 'caddyfile' ? [{ role: node.meta, text: `${node.value}\n` }] : [],
  )
  interface Example {
    readonly before: string
    /** Where it differs. */
    readonly caddy?: string
    readonly here: string
  }
  const examples = fences.flatMap(({ role, text }, index): Example[] => {
    if (role !== 'before') return []
    const [next, other] = [fences[index + 1]!, fences[index + 2]]
    if (next.role === 'here') return [{ before: text, here: next.text }]
    return [{ before: text, caddy: next.text, here: other!.text }]
  })

  test.each(examples)('$before', ({ before, caddy, here }) => {
    expect(format(before)).toBe(here)
    if (caddy === undefined) return
    expect(formatAsCaddy(before).text).toBe(caddy)
    expect(here).not.toBe(caddy)
  })
})

describe.skipIf(!hasCorpus)('public files', () => {
  /** What these inputs of Caddy's own tests have: braces that are glued to words, or a backslash before a quote. */
  const damaged = [
    '02-block-spacing.in',
    '03-advanced-spacing.in',
    '09-bad-nesting-too-many-close.in',
    '11-escaping-after-spaces.in',
    '14-placeholders-and-malformed-braces.in',
  ]
  const outputs = new Map(corpusFiles('caddy-fmt', '.out').map(({ name, text }) => [name, text]))

  test.each(corpusFiles('caddy-fmt', '.in'))('$name is formatted as Caddy expects it', ({ name, text }) => {
    const expected = outputs.get(name.replace(/\.in$/, '.out'))!
    const withEnd = (one: string) => `${one.trim()}\n`
    expect(withEnd(formatAsCaddy(text).text)).toBe(withEnd(expected))
    if (!damaged.some((one) => name.endsWith(one))) expect(withEnd(format(text))).toBe(withEnd(expected))
  })

  test.each(allCorpusFiles())('$name keeps its tokens and settles', ({ text }) => {
    const formatted = format(text)
    expect(saysTheSame(text, formatted) || text === '').toBe(true)
    expect(format(formatted)).toBe(formatted)
  })
})
