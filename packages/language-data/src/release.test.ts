import { expect, test } from 'vitest'
import { findRelease, isOlder } from './release.ts'

test.each([
  ['2.9.1', '2.9.1'],
  ['v2.9.1', '2.9.1'],
  ['2.9', '2.9.1'],
  ['2.10', '2.10.2'],
  ['v2.11', '2.11.9'],
  ['2.6', '2.6.2'],
  ['2', undefined],
  ['2.1', undefined],
  ['2.9.7', undefined],
  ['latest', undefined],
  ['', undefined],
])('%s names %s', (text, release) => {
  expect(findRelease(text)).toBe(release)
})

test.each([
  ['2.9.1', '2.10.0', true],
  ['2.10.0', '2.9.1', false],
  ['2.11.1', '2.11.1', false],
  ['2.11.1', '2.11.2', true],
])('whether %s is older than %s: %s', (version, than, isIt) => {
  expect(isOlder(version, than)).toBe(isIt)
})
