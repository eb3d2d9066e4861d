import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caddyfileText } from '../../../test/support/caddyfile-arbitrary.ts'
import { formatAsCaddy } from './caddy-fmt.ts'
import { applyEdits, format, formatEdits } from './format.ts'
import { saysTheSame } from './says-the-same.ts'

/** `npm run fuzz` sets the full number, for which there is no hurry. */
const timeout = 600_000
const isFull = process.env.FUZZ_RUNS !== undefined
const numRuns = Number(process.env.FUZZ_RUNS ?? 3000)

/** An empty file has an error of its own, which the line break takes away. */
function expectSound(source: string): void {
  const formatted = format(source)
  expect(source === '' || saysTheSame(source, formatted)).toBe(true)
  expect(format(formatted)).toBe(formatted)
  expect(applyEdits(source, formatEdits(source))).toBe(formatted)
}

test('every text keeps its tokens, comments and starts of lines, and settles', { timeout }, () => {
  fc.assert(fc.property(caddyfileText, expectSound), { numRuns })
})

test('with parts left alone, too', { timeout }, () => {
  const withRegions = fc.tuple(caddyfileText, caddyfileText, caddyfileText).map(([before, kept, after]) => {
    return `${before}\n# caddyfile-fmt off\n${kept}\n# caddyfile-fmt on\n${after}`
  })
  fc.assert(
    fc.property(withRegions, (source) => {
      const formatted = format(source)
      expect(saysTheSame(source, formatted)).toBe(true)
      expect(format(formatted)).toBe(formatted)
    }),
    { numRuns },
  )
})

test('lines of a range, too', { timeout }, () => {
  fc.assert(
    fc.property(caddyfileText, fc.nat(), fc.nat(30), (source, at, length) => {
      const start = at % (source.length + 1)
      const formatted = applyEdits(source, formatEdits(source, { range: { start, end: start + length } }))
      expect(formatted === source || saysTheSame(source, formatted)).toBe(true)
    }),
    { numRuns },
  )
})

/** Imports at the top level, where a brace must stay on its line. */
const importPieces = ['import x', '# c', ' ', '  ', '\n', '\n\n', '{', '\n{\n', '}', 'a', '"a  b"', '`a  b`', '\\']

test('an options block behind an import, too', { timeout }, () => {
  const text = fc.array(fc.constantFrom(...importPieces), { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(fc.property(text, expectSound), { numRuns })
})

const symbols = ['a', ' ', '{', '}', '<', '"', '`', '\\', '#', '\n']

/** All texts of so many symbols or fewer. */
function* textsOf(length: number): Generator<string, void, undefined> {
  yield ''
  if (length === 0) return
  for (const text of textsOf(length - 1))
    if (text.length === length - 1) for (const symbol of symbols) yield text + symbol
  if (length > 1) for (const text of textsOf(length - 1)) if (text !== '') yield text
}

test.each([
  ['arguments', (text: string) => `s {\n\tb ${text}\n}\n`],
  ['lines', (text: string) => `s {\n\t${text}\n}\n`],
  ['files', (text: string) => text],
])('every combination of a few symbols as %s', { timeout }, (_, inPlace) => {
  for (const text of textsOf(isFull ? 5 : 4)) {
    const source = inPlace(text)
    expectSound(source)
    const caddy = formatAsCaddy(source)
    // What is not marked as doubtful is never compared, so it must be sound.
    if (!caddy.isDoubtful && source !== '') expect(saysTheSame(source, caddy.text)).toBe(true)
  }
})
