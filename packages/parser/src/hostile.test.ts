import { expect, test } from 'vitest'
import { parse } from './parse.ts'
import { visit } from './visit.ts'

const repeat = (text: string, times: number): string => text.repeat(times)

/** Sizes at which anything quadratic would run for minutes, and anything recursive would overflow the stack. */
test.each<[string, string]>([
  ['10,000 nested blocks', repeat('a {\n', 10_000) + repeat('}\n', 10_000)],
  ['100,000 nested blocks without an end', repeat('a {\n', 100_000)],
  ['200,000 stray closing braces', repeat('}\n', 200_000)],
  ['200,000 opening braces on one line', repeat('{ ', 200_000)],
  ['200,000 closing braces on one line', repeat('} ', 200_000)],
  ['200,000 times the end of one block and the start of the next', repeat('a {\n} b\n', 100_000)],
  ['100,000 blocks without their opening braces', `a {\n${repeat(' b {\n }\n}\n', 100_000)}`],
  ['100,000 pairs of closing braces', repeat('b {\n }\n}\n', 100_000)],
  ['100,000 blocks without their closing braces', repeat('b.test {\n\thandle {\n\t\trespond x\n}\n', 100_000)],
  ['100,000 lines that 100,000 braces may belong to', `x {\n${repeat(' a\n', 100_000)}  b\n${repeat(' }\n', 100_000)}`],
  ['100,000 closing braces of another indentation', repeat('a {\n', 100_000) + repeat('  }\n', 100_000)],
  [
    '2,000 closing braces, each less deep',
    Array.from({ length: 2_000 }, (_, i) => `${repeat(' ', 2_000 - i)}}`).join('\n'),
  ],
  ['100,000 blocks opened and closed twice on one line', repeat('{ ', 100_000) + repeat('} ', 200_000)],
  ['100,000 closing braces below one long line', `${repeat('a ', 100_000)}\n${repeat('}\n', 100_000)}`],
  ['a million line breaks', repeat('\n', 1_000_000)],
  ['a line of 10 MB', `a.test ${repeat('word ', 2_000_000)}`],
  ['a word of 10 MB', repeat('w', 10_000_000)],
  ['a quoted line of 10 MB', `a.test {\nrespond "${repeat('x\\"', 3_300_000)}"\n}`],
  ['a million quoted words on one line', repeat('"a" ', 1_000_000)],
  ['a million words that might be heredocs', repeat('<<a ', 1_000_000)],
  ['20,000 heredocs without an end', Array.from({ length: 20_000 }, (_, i) => `<<M${i}`).join('\n')],
  ['300,000 escaped quotes, each on a line', repeat('\\"x\n', 300_000)],
  ['300,000 quotes, each on a line', repeat('a "x\n', 300_001)],
  ['300,000 environment variables without an end', repeat('{$A ', 300_000)],
  ['300,000 environment variables', repeat('"{$A:b}" # {$B}\n', 300_000)],
  ['a million NUL bytes', repeat('\0', 1_000_000)],
  ['a million lone surrogates', repeat('\ud800', 1_000_000)],
  ['200,000 comments with backslashes', repeat('a # \\\n', 200_000)],
  [
    '2,000 lines, each deeper than the one before',
    Array.from({ length: 2_000 }, (_, i) => `${repeat(' ', i)}a {`).join('\n'),
  ],
])('%s', { timeout: 20_000 }, (_, source) => {
  const { document } = parse(source)
  let nodes = 0
  visit(document, () => {
    nodes++
  })
  expect(nodes).toBeGreaterThan(0)
})
