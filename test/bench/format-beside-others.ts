import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { format } from '@caddyfile/formatter'
import { findCaddy } from '../conformance/caddy.ts'
import { caddyfileOf } from './input.ts'
import { median, type Row, runInTurn } from './measure.ts'
import { caddyVersion } from './verdict-beside-caddy.ts'

const ratio = (value: number, digits = 1): string => `${value.toFixed(digits)}×`

/** The formatter beside `caddy fmt`, which takes the same 10 MB, and beside Prettier, which calls it. */
export async function formatRows(root: string, rounds: number): Promise<Row[]> {
  const text = caddyfileOf(10_000_000)
  const folder = mkdtempSync(join(tmpdir(), 'caddyfile-bench-'))
  const [large, small] = [join(folder, 'large.caddyfile'), join(folder, 'small.caddyfile')]
  writeFileSync(large, text)
  writeFileSync(small, 'example.com {\n  file_server\n}\n')
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const ours = [process.execPath, join(root, 'packages/cli/bin/caddyfile-lint.cjs'), 'fmt']
  const caddy = findCaddy(caddyVersion)
  const start = (...command: string[]) => spawnSync(command[0]!, command.slice(1), { stdio: 'ignore' })
  const times = runInTurn(rounds, {
    ours: () => start(...ours, large),
    oursSmall: () => start(...ours, small),
    bare: () => start(process.execPath, empty),
    inProcess: () => format(text),
    ...(caddy && { caddy: () => start(caddy, 'fmt', large), caddySmall: () => start(caddy, 'fmt', small) }),
  } as Record<'ours' | 'oursSmall' | 'bare' | 'inProcess' | 'caddy' | 'caddySmall', () => unknown>)
  rmSync(folder, { recursive: true })
  const milliseconds = (time: number): string => `${time.toFixed(0)} ms`
  const besideCaddy: Row[] = [
    [
      `Formatting 10 MB, whole process, beside \`caddy fmt\` of Caddy ${caddyVersion}`,
      milliseconds(times.ours),
      `${ratio(times.caddy / times.ours)} as fast (${milliseconds(times.caddy)})`,
      '≥ 1.3×',
    ],
    [
      'The same in a process that runs already, beside `caddy fmt` without its start',
      milliseconds(times.inProcess),
      `${ratio((times.caddy - times.caddySmall) / times.inProcess)} as fast`,
      '≥ 3×',
    ],
  ]
  const cold = times.oursSmall / times.bare
  return [
    ...(caddy ? besideCaddy : []),
    [
      'Cold `caddyfile-lint fmt` of one small file',
      milliseconds(times.oursSmall),
      `${ratio(cold, 2)} an empty script`,
      '≤ 1.3×',
    ],
    [
      'Formatting 1 MB with Prettier',
      '',
      `${ratio(await besidePrettier(root, rounds), 2)} the time of \`format\``,
      '< 1.2×',
    ],
  ]
}

/** How much longer Prettier takes with the plugin than the formatter alone. */
async function besidePrettier(root: string, rounds: number): Promise<number> {
  const prettier: typeof import('prettier') = await import(
    pathToFileURL(join(root, 'node_modules/prettier/index.mjs')).href
  )
  const text = caddyfileOf(1_000_000)
  const plugins = [join(root, 'packages/prettier-plugin/dist/plugin.js')]
  const times = { prettier: [] as number[], format: [] as number[] }
  // Each has its own copy of the formatter, which must be compiled first.
  for (let round = -20; round < 4 * rounds; round++) {
    const started = performance.now()
    await prettier.format(text, { parser: 'caddyfile', plugins })
    const between = performance.now()
    format(text)
    if (round < 0) continue
    times.prettier.push(between - started)
    times.format.push(performance.now() - between)
  }
  return median(times.prettier) / median(times.format)
}
