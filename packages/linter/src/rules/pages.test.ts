import { readdirSync, readFileSync } from 'node:fs'
import { analyze } from '@caddyfile/analysis'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { surroundingsOf } from '../../../../test/support/surroundings.ts'
import type { Finding } from '../finding.ts'
import { applyFixes } from '../fixes.ts'
import { lint } from '../lint.ts'
import type { Options, Preset } from '../rule.ts'
import { rules } from './index.ts'

/*
 * The fenced examples of a rule's page are its tests. After the word `caddyfile` a fence may say
 *   expect             its findings are exactly those that `#>` comments name, each for the next line that is none;
 *                      without this word there is no finding
 *   fixed, fixed=unsafe  the text of the last `expect` fence after its fixes, safe ones only or all
 *   empty              the text without its `#>` lines is empty, not one blank line
 *   preset=NAME        instead of `recommended`
 *   options={…}        the rule's options, as JSON without blanks
 */

interface Example {
  readonly line: number
  readonly text: string
  readonly words: ReadonlyMap<string, string>
}

function examplesOf(page: string): Example[] {
  return fromMarkdown(page).children.flatMap((node) => {
    if (node.type !== 'code' || node.lang !== 'caddyfile') return []
    const words = (node.meta ?? '').split(' ').filter(Boolean)
    const entries = words.map((word) => [word.replace(/=.*/s, ''), word.replace(/^[^=]*=?/, '')] as const)
    return { line: node.position!.start.line, text: `${node.value}\n`, words: new Map(entries) }
  })
}

const marker = /^[ \t]*#> (.*)$/

/** The text without its `#>` lines, and each of these as `line severity: message`. */
function takeExpectations({ text, words }: Example): { source: string; expected: string[] } {
  const kept: string[] = []
  const expected: string[] = []
  for (const line of text.split('\n')) {
    const finding = marker.exec(line)
    if (finding) expected.push(`${kept.length + 1} ${finding[1]}`)
    else kept.push(line)
  }
  return { source: words.has('empty') ? '' : kept.join('\n'), expected }
}

function run(rule: string, source: string, { words }: Example): { findings: Finding[]; shown: string[] } {
  const options = JSON.parse(words.get('options') ?? '{}') as Options
  const preset = (words.get('preset') || 'recommended') as Preset
  const only = rules.filter(({ name }) => name === rule)
  const withOptions = only.map((one) => ({ ...one, options: { ...one.options, ...options } }))
  const file = analyze('Caddyfile', source, surroundingsOf({}))
  const findings = lint(file, { preset }, withOptions)
  const shown = findings.map(({ start, severity, message }) => {
    return `${file.source.positionAt(start).line} ${severity}: ${message.replaceAll('\n', '⏎')}`
  })
  return { findings, shown }
}

describe.each(rules.map(({ name }) => name))('%s', (name) => {
  const page = readFileSync(new URL(`${name}.md`, import.meta.url), 'utf8')
  const examples = examplesOf(page)

  test('the page has its title, why, how to fix, and examples of both kinds', () => {
    expect(page.startsWith(`# ${name}\n`)).toBe(true)
    for (const heading of ['## Why', '## How to fix', '## Examples']) expect(page).toContain(`\n${heading}\n`)
    expect(examples.some(({ words }) => words.has('expect'))).toBe(true)
    expect(examples.some(({ words }) => !words.has('expect') && !words.has('fixed'))).toBe(true)
  })

  test('every option is on the page', () => {
    const options = Object.keys(rules.find((rule) => rule.name === name)!.options ?? {})
    for (const option of options) expect(page).toContain(`\`${option}\``)
  })

  test.each(examples)('the example on line $line', (example) => {
    if (example.words.has('fixed')) {
      const before = examples.findLast(({ line, words }) => line < example.line && words.has('expect'))!
      const { source } = takeExpectations(before)
      const allowed = example.words.get('fixed') === 'unsafe' ? (['safe', 'unsafe'] as const) : (['safe'] as const)
      expect(applyFixes(source, run(name, source, before).findings, allowed)).toBe(example.text)
      return
    }
    const { source, expected } = takeExpectations(example)
    expect(expected.length > 0).toBe(example.words.has('expect'))
    expect(run(name, source, example).shown).toEqual(expected)
  })
})

test('every page has its rule', () => {
  const pages = readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.md'))
  expect(pages.map((file) => file.replace('.md', ''))).toEqual(rules.map(({ name }) => name))
})
