import { defaultRelease } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { rulesOf } from '../release-rules.ts'
import { type Expansion, expandImports } from './expand-imports.ts'

function expand(text: string): Expansion {
  const nothing = {
    workingFolder: '/',
    resolve: () => '/none',
    nameOf: () => 'none',
    match: () => [],
    read: () => undefined,
  }
  const main = { name: 'Caddyfile', path: '/Caddyfile', tokens: tokenize(text) }
  return expandImports(main, nothing, rulesOf(defaultRelease))
}

describe('what multiplies comes to an end after so many tokens', () => {
  const tenTimes = Array.from({ length: 9 }, (_, i) => {
    return `(s${i}) {\n${i === 0 ? 'respond ok\n' : `import s${i - 1}\n`.repeat(10)}}\n`
  })

  test.each([
    ['nine snippets that each import the one before ten times', `${tenTimes.join('')}a.test {\nimport s8\n}\n`],
    [
      '10,000 times a block of 10,000 words',
      `(s) {\n${'{block}\n'.repeat(10_000)}}\na.test {\nimport s {\n${'word\n'.repeat(10_000)}}\n}\n`,
    ],
  ])('%s', (_, text) => {
    const { tokens, limit } = expand(text)
    expect(limit).toBe('more than 200000 imported tokens')
    expect(tokens.length).toBeLessThan(200_000)
  })

  test('1,000 sites that import 50 lines do not', () => {
    const { tokens, limit } = expand(
      `(s) {\n${'respond ok\n'.repeat(50)}}\n${Array.from({ length: 1000 }, (_, i) => `a${i}.test {\nimport s\n}\n`).join('')}`,
    )
    expect(limit).toBeUndefined()
    expect(tokens.length).toBe(103_000)
  })
})
