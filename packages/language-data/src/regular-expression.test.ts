import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkRegularExpression } from './regular-expression.ts'

interface RecordedPattern {
  readonly pattern: string
  readonly error: string | null
}

const path = join(import.meta.dirname, '../../../test/cases/re2.json')
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly RecordedPattern[] }

// Patterns that are too long are only described there; one is cut by the Caddyfile's own syntax.
const recorded = cases.filter(
  ({ pattern, error }) => !pattern.endsWith(' characters)') && !error?.startsWith('adapting'),
)

test.each(recorded)('$pattern', ({ pattern, error }) => {
  expect(checkRegularExpression(pattern)?.text ?? null).toBe(error)
})

// Seen in `caddy validate`, 2.11.7.
test.each<[string, string, string]>([
  ['a(b', '(', 'missing closing ): `a(b`'],
  ['(a)(b', '(', 'missing closing ): `(a)(b`'],
  ['[(]a)', ')', 'unexpected ): `[(]a)`'],
  ['\\Q\\h\\E\\h', '\\h', 'invalid escape sequence: `\\h`'],
  ['a\\', '\\', 'trailing backslash at end of expression: ``'],
  ['é[z-a]', 'z-a', 'invalid character class range: `z-a`'],
  ['[a-\\pL]', '\\p', 'invalid escape sequence: `\\p`'],
  ['\\p{Greek}\\p{Emoji}', '\\p{Emoji}', 'invalid character class range: `\\p{Emoji}`'],
  ['\\p{Old_Italic}', '\\p{Old_Italic}', 'invalid character class range: `\\p{Old_Italic}`'],
  ['(?P<n>a)(?P<n>b', '(', 'missing closing ): `(?P<n>a)(?P<n>b`'],
  ['[\\Q]', '\\Q', 'invalid escape sequence: `\\Q`'],
])('%s: %s', (pattern, part, text) => {
  const { start, end, ...problem } = checkRegularExpression(pattern)!
  expect(problem).toEqual({ text: `error parsing regexp: ${text}` })
  expect(pattern.slice(start, end)).toBe(part)
})

test.each(['(?P<n>a)(?<n>b)', '\\p{upper case letter}', '\\pn', '[\\p{greek}-z]', '\\Q(', '(?i)[[:word:]]'])(
  'accepts %s',
  (pattern) => {
    expect(checkRegularExpression(pattern)).toBeUndefined()
  },
)

test.each([
  ['(', 'nests too deeply', `${'('.repeat(1001)}a${')'.repeat(1001)}`],
  ['x{1000}', 'too large', 'x{1000}'.repeat(3400)],
])('%s repeated: %s', (_, reason, pattern) => {
  expect(checkRegularExpression(pattern)?.text).toBe(`error parsing regexp: expression ${reason}: \`${pattern}\``)
})
