import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caddyfileText } from '../../../test/support/caddyfile-arbitrary.ts'
import { nodeAt } from './locate.ts'
import { parse } from './parse.ts'
import { firstRefusal } from './problem.ts'
import { tokenize } from './tokenize.ts'
import { visit } from './visit.ts'

/** `npm run fuzz` sets the full number, for which there is no hurry. */
const timeout = 600_000
const numRuns = Number(process.env.FUZZ_RUNS ?? 3000)

test('tokens are in order, do not overlap, and only blanks, comments and backslashes lie between them', {
  timeout,
}, () => {
  fc.assert(
    fc.property(caddyfileText, (source) => {
      const tokens = tokenize(source)
      let end = 0
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        expect(isGap(source.slice(end, token.start), tokens.problems.length > 0)).toBe(true)
        end = token.end
      }
      expect(isGap(source.slice(end), tokens.problems.length > 0)).toBe(true)
    }),
    { numRuns },
  )
})

/** What Caddy drops silently lies in gaps, too: a lone quote at the end, a heredoc without text. */
function isGap(text: string, damaged: boolean): boolean {
  const rest = text
    .replace(/(^|[\s\ufeff\x85\\])#([^\n{]|\{(?!\$)|\{\$[^}]*\}|\{\$[^}]*$)*/g, '$1')
    .replace(/[\s\ufeff\x85\\]/g, '')
  return rest === '' || (damaged && /^(["`]|<<.*)$/s.test(rest))
}

test('every text has a tree, children lie inside their parents, and problems inside the text', { timeout }, () => {
  fc.assert(
    fc.property(caddyfileText, fc.nat(), (source, offset) => {
      const { document, problems } = parse(source)
      for (const { start, end } of problems) {
        expect(0 <= start && start <= end && end <= source.length).toBe(true)
      }
      visit(document, (node, ancestors) => {
        const parent = ancestors.at(-1)
        if (parent) expect(parent.start <= node.start && node.end <= parent.end).toBe(true)
      })
      nodeAt(document, offset % (source.length + 1))
    }),
    { numRuns },
  )
})

test('repair does not change what Caddy is said to report', { timeout }, () => {
  fc.assert(
    fc.property(caddyfileText, (source) => {
      const exact = firstRefusal(parse(source, { repair: false }).problems)
      const repaired = firstRefusal(parse(source).problems)
      expect(repaired?.message).toBe(exact?.message)
      expect({ ...repaired?.caddy, mistake: undefined }).toEqual({ ...exact?.caddy, mistake: undefined })
    }),
    { numRuns },
  )
})
