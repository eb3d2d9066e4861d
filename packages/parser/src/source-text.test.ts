import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SourceText } from './source-text.ts'

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 2, 1],
  [4, 3, 1],
  [5, 3, 2],
  [7, 4, 1],
  [99, 4, 3],
  [-1, 1, 1],
])('offset %i is at line %i, column %i', (offset, line, column) => {
  expect(new SourceText('a\n\r\nbc\rde').positionAt(offset)).toEqual({ line, column })
})

test('lines without their breaks', () => {
  const source = new SourceText('a\n\r\nbc\rde')
  expect([1, 2, 3, 4, 5].map((line) => source.lineAt(line))).toEqual(['a', '', 'bc', 'de', ''])
  expect(source.lineCount).toBe(4)
})

test('positions and offsets are inverse', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀', '\t') }), fc.nat(), (text, offset) => {
      const source = new SourceText(text)
      const at = Math.min(offset, text.length)
      expect(source.offsetAt(source.positionAt(at))).toBe(at)
    }),
  )
})
