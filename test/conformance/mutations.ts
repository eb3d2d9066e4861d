import type { Files } from './caddy.ts'

/** Numbers that are the same for the same seed, on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Random = () => number
type Edit = (lines: string[], random: Random) => void

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!

const values = [
  '0',
  '-1',
  '10',
  '5s',
  '1d',
  '5',
  '10MB',
  'x',
  '""',
  '*',
  '/a*',
  '@m',
  '{',
  '}',
  '{}',
  'off',
  'on',
  'tcp/:80',
  'https://h',
  'h:1-3',
  '500',
  '{host}',
  '`a b`',
]

/** Changes the word in a line that `change` is given; comments and blank lines stay. */
function changeWord(lines: string[], random: Random, change: (words: string[], index: number) => void): void {
  const at = Math.floor(random() * lines.length)
  const [, indent = '', rest = ''] = /^(\s*)(.*)$/.exec(lines[at]!) ?? []
  const words = rest.match(/"[^"]*"|`[^`]*`|\S+/g)
  if (!words || rest.startsWith('#')) return
  change(words, Math.floor(random() * words.length))
  lines[at] = indent + words.join(' ')
}

/** What people do to files: words, lines and braces dropped, doubled, swapped and retyped. */
const edits: readonly Edit[] = [
  (lines, random) => changeWord(lines, random, (words, i) => words.splice(i, 1)),
  (lines, random) => changeWord(lines, random, (words, i) => words.splice(i, 0, words[i]!)),
  (lines, random) => changeWord(lines, random, (words, i) => words.push(...words.splice(i, 1))),
  (lines, random) => changeWord(lines, random, (words, i) => words.splice(i, 0, pick(values, random))),
  (lines, random) => changeWord(lines, random, (words, i) => words.splice(i, 1, pick(values, random))),
  (lines, random) => changeWord(lines, random, (words, i) => words.splice(i, 1, retype(words[i]!, random))),
  (lines, random) => lines.splice(Math.floor(random() * lines.length), 1),
  (lines, random) => {
    const at = Math.floor(random() * lines.length)
    lines.splice(at, 0, lines[at]!)
  },
  (lines, random) => {
    const at = Math.floor(random() * (lines.length - 1))
    lines.splice(at, 2, ...lines.slice(at, at + 2).reverse())
  },
  (lines, random) => changeBrace(lines, random, () => ''),
  (lines, random) => changeBrace(lines, random, (brace) => `${brace}${pick(['\n', ' '], random)}${brace}`),
  (lines, random) => changeBrace(lines, random, (brace) => `\n${brace}`),
]

function changeBrace(lines: string[], random: Random, change: (brace: string) => string): void {
  const withBrace = lines.flatMap((line, index) => (/(?<=^|\s)[{}]$/.test(line) ? index : []))
  if (withBrace.length === 0) return
  const at = pick(withBrace, random)
  lines[at] = lines[at]!.replace(/[{}]$/, change)
}

function retype(word: string, random: Random): string {
  const at = Math.floor(random() * word.length)
  return word.slice(0, at) + (random() < 0.5 ? '' : pick([...'abcxyz_-:/.'], random)) + word.slice(at + 1)
}

/** A copy of the files with one to three edits in the main one. */
export function mutate(files: Files, random: Random): Files {
  const lines = (files.Caddyfile ?? '').split('\n')
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) pick(edits, random)(lines, random)
  return { ...files, Caddyfile: lines.join('\n') }
}
