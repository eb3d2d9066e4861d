import { expect, test } from 'vitest'
import { parseDuration } from './duration.ts'

test.each<[string, number]>([
  ['0', 0],
  ['10s', 10e9],
  ['1h30m', 5400e9],
  ['1.5s', 1.5e9],
  ['250ms', 250e6],
  ['1µs', 1e3],
  ['-1s', -1e9],
  ['1d', 86400e9],
  ['1d12h', 129600e9],
  ['.5d', 43200e9],
])('%s', (text, nanoseconds) => {
  expect(parseDuration(text)).toEqual({ nanoseconds })
})

// Seen in `caddy adapt`, 2.11.7.
test.each([
  ['5', 'time: missing unit in duration "5"'],
  ['', 'time: invalid duration ""'],
  ['abc', 'time: invalid duration "abc"'],
  ['1w', 'time: unknown unit "w" in duration "1w"'],
  ['5min', 'time: unknown unit "min" in duration "5min"'],
  ['30days', 'time: unknown unit "hays" in duration "720hays"'],
  ['1day', 'time: unknown unit "hay" in duration "24hay"'],
  ['5seconds', 'strconv.ParseFloat: parsing "n": invalid syntax'],
  ['2 d', 'strconv.ParseFloat: parsing "2 ": invalid syntax'],
  ['d', 'strconv.ParseFloat: parsing "": invalid syntax'],
  ['1h 30m', 'time: unknown unit "h " in duration "1h 30m"'],
  [`${'1'.repeat(1025)}s`, 'parsing duration: input string too long'],
])('%s is refused', (text, error) => {
  expect(parseDuration(text)).toEqual({ error })
})
