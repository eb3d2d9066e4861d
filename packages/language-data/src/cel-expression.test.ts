import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkCelExpression } from './cel-expression.ts'
import { expandShorthands } from './shorthands.ts'

interface RecordedExpression {
  readonly expr: string
  readonly form: string
  readonly error: string | null
}

const path = join(import.meta.dirname, '../../../test/cases/cel.json')
const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly RecordedExpression[] }

/** The others are lines of a Caddyfile. */
const expressions = cases.filter(({ form }) => form !== 'raw-text')

/** What wrong syntax is called is not cel-go's own; URL patterns are not looked at. */
const hasOwnWords = ({ error }: RecordedExpression): boolean => /Syntax error|URL pattern/.test(error ?? '')

test.each(expressions.filter((one) => !hasOwnWords(one)))('$expr', ({ expr, error }) => {
  expect(checkCelExpression(expandShorthands(expr)).message ?? null).toBe(error)
})

test.each(expressions.filter(({ error }) => error?.includes('Syntax error')))('syntax: $expr', ({ expr }) => {
  expect(checkCelExpression(expandShorthands(expr)).problems.length).toBeGreaterThan(0)
})

// Seen in `caddy validate`, 2.11.7.
test.each([
  ["{http.request.uri.path} in 'abc'", "found no matching overload for '@in' applied to '(any, string)'"],
  ["'a'.contains('a', 'b')", "found no matching overload for 'contains' applied to 'string.(string, string)'"],
  ["[1].map(x, x + 'a') == [1]", "found no matching overload for '_+_' applied to '(int, string)'"],
  ['true ? 1 : null', "found no matching overload for '_?_:_' applied to '(bool, int, null)'"],
  [
    '[3, 1].sortBy(x, [x]) == [1, 3]',
    "found no matching overload for '@sortByAssociatedKeys' applied to 'list(int).(list(list(int)))'",
  ],
  ["cel.bind(x, 1, x == 'a')", "found no matching overload for '_==_' applied to '(int, string)'"],
  [
    "'%x'.format([true]) == 'a'",
    'error during formatting: only ints, uints, bytes, and strings can be formatted as hex, was given bool',
  ],
  ["'%s %s'.format(['a']) == 'a'", 'index 1 out of range'],
  [
    "remote_ip('10.0.0.0/08')",
    `parsing CIDR expression '10.0.0.0/08': netip.ParsePrefix("10.0.0.0/08"): bad bits after slash: "08"`,
  ],
  ["int('x') == 1", "type conversion error from 'string' to 'int'"],
  ['1 + 1', 'CEL request matcher expects return type of bool, not int'],
  ["file({'fs': 'x'})", 'matcher requires either a map or string literal argument'],
])('%s', (expression, text) => {
  expect(checkCelExpression(expression).problems.map((problem) => problem.text)).toEqual([text])
})

test.each([
  "{http.a}.foo == 'a'",
  '[] == [1]',
  "dyn(1) == 'a'",
  "[1, 'a'].size() == 2",
  "math.greatest({http.a}, 1) == 'a'",
  'google.protobuf.Timestamp{seconds: 1} == timestamp(1)',
  '{http.a}.foo.all(x, x == 1)',
  "remote_ip('fe80::1%eth0')",
  '-9223372036854775808 < 0',
])('accepts %s', (expression) => {
  expect(checkCelExpression(expression)).toEqual({ problems: [], message: undefined })
})

test.each([
  ["{http.a} == 'x' && foo", 'foo'],
  ["{http.a}.startswith('x')", 'startswith'],
  ['path(1)', '1'],
  ["{http.a} == {http.b} && 'a' == 1", "'a' == 1"],
  ["path('\\{http.a}') && 2", '2'],
  ["method('GET',)", ')'],
  ['true ? true ? true : false : true', '?'],
  ["path_regexp('(')", "'('"],
  ['{http.a}', '{http.a}'],
])('%s: marks %s', (expression, part) => {
  const [problem] = checkCelExpression(expression).problems
  expect(expression.slice(problem!.start, problem!.end)).toBe(part)
})

test('marks the place in the expanded text as cel-go prints it', () => {
  expect(checkCelExpression("'é' == {http.a} &&\n 'x' == 1").message).toBe(
    [
      'compiling CEL program: ERROR: <input>:2:6: ' +
        "found no matching overload for '_==_' applied to '(string, int)'",
      " |  'x' == 1",
      ' | .....^',
    ].join('\n'),
  )
})
