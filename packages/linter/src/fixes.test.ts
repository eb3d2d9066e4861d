import { expect, test } from 'vitest'
import type { Finding, Fix } from './finding.ts'
import { applyFixes } from './fixes.ts'

const finding = (...fixes: Fix[]): Finding => ({
  rule: 'r',
  source: 'lint',
  severity: 'info',
  message: '',
  help: '',
  start: 0,
  end: 0,
  related: [],
  fixes,
})

const fix = (safety: Fix['safety'], ...edits: [number, number, string][]): Fix => ({
  title: '',
  safety,
  edits: edits.map(([start, end, text]) => ({ start, end, text })),
})

test.each<[string, Finding[], Fix['safety'][], string]>([
  ['safe ones only', [finding(fix('unsafe', [0, 1, 'X'])), finding(fix('safe', [2, 3, 'Y']))], ['safe'], 'abYdef'],
  [
    'unsafe ones, too',
    [finding(fix('unsafe', [0, 1, 'X'])), finding(fix('safe', [2, 3, 'Y']))],
    ['safe', 'unsafe'],
    'XbYdef',
  ],
  [
    'the first of a finding that is allowed',
    [finding(fix('unsafe', [0, 1, 'X']), fix('safe', [0, 1, 'Z']))],
    ['safe'],
    'Zbcdef',
  ],
  [
    'in the order of the text',
    [finding(fix('safe', [4, 5, 'Y'])), finding(fix('safe', [0, 0, '>']))],
    ['safe'],
    '>abcdYf',
  ],
  ['an overlap waits', [finding(fix('safe', [0, 3, 'X'])), finding(fix('safe', [2, 4, 'Y']))], ['safe'], 'Xdef'],
  ['several edits of one fix', [finding(fix('safe', [0, 1, ''], [5, 6, '!']))], ['safe'], 'bcde!'],
])('%s', (_, findings, allowed, expected) => {
  expect(applyFixes('abcdef', findings, allowed)).toBe(expected)
})
