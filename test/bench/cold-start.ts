import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { median } from './measure.ts'

export interface ColdStart {
  readonly version: string
  /** Milliseconds of the whole process, medians. */
  readonly command: number
  readonly bare: number
}

/** Starts the shipped command and an empty script in turn, with each Node there is. */
export function coldStart(root: string, rounds: number): ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'caddyfile-bench-'))
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const command = [join(root, 'packages/cli/bin/caddyfile-lint.cjs'), join(root, 'examples/3-health-checks/Caddyfile')]
  const results = nodes().map(([version, node]) => {
    const times = { command: [] as number[], bare: [] as number[] }
    for (let round = -3; round < rounds; round++) {
      for (const [name, args] of [
        ['command', command],
        ['bare', [empty]],
      ] as const) {
        const time = timeOf(node, args)
        if (round >= 0) times[name].push(time)
      }
    }
    return { version, command: median(times.command), bare: median(times.bare) }
  })
  rmSync(folder, { recursive: true })
  return results
}

function timeOf(node: string, args: readonly string[]): number {
  const start = performance.now()
  spawnSync(node, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  return performance.now() - start
}

function nodes(): [version: string, path: string][] {
  const found = new Map<string, string>()
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(folder, 'node')
    if (!existsSync(node)) continue
    const version = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout.trim()
    if (!found.has(version)) found.set(version, node)
  }
  return [...found]
}
