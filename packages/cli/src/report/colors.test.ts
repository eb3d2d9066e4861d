import { afterEach, expect, test, vi } from 'vitest'
import { paintFor } from './colors.ts'

afterEach(() => vi.unstubAllEnvs())

const painted = '\u001b[31m\u001b[1mx\u001b[22m\u001b[39m'

/** Standard output is no terminal here. */
test.each([
  ['auto', {}, false],
  ['auto', { FORCE_COLOR: '1' }, true],
  ['auto', { FORCE_COLOR: '0' }, false],
  ['auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  ['auto', { NO_COLOR: '1' }, false],
  ['auto', { TERM: 'dumb' }, false],
  ['always', { NO_COLOR: '1', FORCE_COLOR: '0' }, true],
  ['never', { FORCE_COLOR: '1' }, false],
] as const)('%s with %j: %s', (mode, variables, isColored) => {
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'TERM']) vi.stubEnv(name, undefined)
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  expect(paintFor(mode)(['red', 'bold'], 'x') !== 'x').toBe(isColored)
  expect(paintFor('always')(['red', 'bold'], 'x')).toBe(painted)
})
