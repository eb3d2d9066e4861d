import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from './support/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'caddyfile-lint-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const repeat = (text: string, times: number): string => text.repeat(times)
const numbered = (times: number, line: (i: number) => string): string =>
  Array.from({ length: times }, (_, i) => line(i)).join('')
const nested = (open: string, times: number): string => repeat(`${open} {\n`, times) + repeat('}\n', times)

/**
 * From the text to the report. At these sizes anything quadratic would run for minutes, and anything that recurses without a bound,
 * or hands over a list as arguments, would overflow the stack.
 */
test.each<[string, string, 0 | 1]>([
  ['10,000 handles inside of each other', `a.test {\n${nested('handle', 10_000)}}\n`, 0],
  ['10,000 routes inside of each other', `a.test {\n${nested('route', 10_000)}}\n`, 0],
  ['10,000 matchers inside of each other', `a.test {\n@a {\n${nested('not', 10_000)}}\n}\n`, 0],
  [
    '10,000 levels of proxies and their answers',
    `a.test {\n${nested('reverse_proxy a {\nhandle_response', 5_000)}${repeat('}\n', 5_001)}`,
    0,
  ],
  [
    '10,000 levels of policies',
    `a.test {\nreverse_proxy a b {\nlb_policy cookie a {\n${nested('fallback cookie a', 10_000)}}\n}\n}\n`,
    0,
  ],
  ['200,000 upstreams on a line', `a.test {\nreverse_proxy${numbered(200_000, (i) => ` a${i}:80`)}\n}\n`, 0],
  ['a matcher with a line of 10 MB', `a.test {\n@a path${numbered(1_000_000, (i) => ` /p${i}`)}\n}\n`, 0],
  ['20,000 lines of one matcher', `a.test {\n@a {\n${numbered(20_000, (i) => `path /p${i}\n`)}}\n}\n`, 0],
  ['20,000 answers of one proxy', `a.test {\nreverse_proxy a {\n${repeat('handle_response {\n}\n', 20_000)}}\n}\n`, 0],
  ['200,000 directives in a block', `a.test {\nroute {\n${repeat('respond a\n', 200_000)}}\n}\n`, 0],
  ['20,000 sites with a proxy', numbered(20_000, (i) => `s${i}.test {\n\treverse_proxy a:80 b:80\n}\n`), 0],
  ['20,000 unknown directives', `a.test {\n${numbered(20_000, (i) => `unknown${i}\n`)}}\n`, 1],
  ['40,000 stray closing braces', repeat('}\n', 40_000), 1],
  ['10,000 opening braces', repeat('{\n', 10_000), 1],
  [
    'a snippet with 200,000 directives, imported',
    `(a) {\n${repeat('respond a\n', 200_000)}}\na.test {\nimport a\n}\n`,
    0,
  ],
  [
    'a block of 200,000 lines, imported',
    `(a) {\n{block}\n}\na.test {\nimport a {\n${repeat('respond a\n', 200_000)}}\n}\n`,
    0,
  ],
])('%s', { timeout: 120_000 }, async (_, text, expected) => {
  const path = join(folder, 'Caddyfile')
  writeFileSync(path, text)
  const { status, stderr } = await runCommand([path])
  expect({ status, stderr }).toEqual({ status: expected, stderr: '' })
})
