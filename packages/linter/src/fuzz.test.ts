import { analyze } from '@caddyfile/analysis'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caddyfileText } from '../../../test/support/caddyfile-arbitrary.ts'
import { buildTables, surroundingsOf } from '../../../test/support/surroundings.ts'
import { applyFixes } from './fixes.ts'
import { lint } from './lint.ts'
import { presets } from './rule.ts'

/** `npm run fuzz` sets the full number, for which there is no hurry. */
const timeout = 600_000
const numRuns = Number(process.env.FUZZ_RUNS ?? 1000)

test('no rule fails on any text, findings lie inside it, and fixes can be applied', { timeout }, () => {
  fc.assert(
    fc.property(caddyfileText, fc.constantFrom(...presets), fc.constantFrom(...buildTables), (text, preset, tables) => {
      const findings = lint(analyze('Caddyfile', text, surroundingsOf({}, tables)), { preset })
      for (const { message, start, end } of findings) {
        expect(message).not.toMatch(/^The rule .* failed/)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }
      applyFixes(text, findings, ['safe', 'unsafe'])
    }),
    { numRuns },
  )
})
