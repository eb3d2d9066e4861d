import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { verdictOf } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser'
import { findCaddy } from '../conformance/caddy.ts'
import { memorySource } from '../support/memory-source.ts'
import { runInTurn } from './measure.ts'

export const caddyVersion = '2.11.7'

/** Milliseconds of our verdict and of the whole process `caddy adapt`, in turn; undefined where there is no Caddy. */
export function verdictBesideCaddy(text: string, rounds: number): Record<'verdict' | 'caddy', number> | undefined {
  const command = findCaddy(caddyVersion)
  if (!command) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'caddyfile-bench-'))
  writeFileSync(join(folder, 'Caddyfile'), text)
  const source = memorySource({})
  const times = runInTurn(rounds, {
    verdict: () => {
      const input = { name: 'Caddyfile', path: '/work-folder/Caddyfile', tokens: tokenize(text) }
      const { problems } = verdictOf({ ...input, source, tables: standardTables })
      if (problems.length > 0) throw new Error(`we refuse the input: ${problems[0]!.message}`)
    },
    caddy: () => {
      const { status } = spawnSync(command, ['adapt', '--adapter', 'caddyfile', '--config', 'Caddyfile'], {
        cwd: folder,
        stdio: 'ignore',
      })
      if (status !== 0) throw new Error('Caddy refuses the input')
    },
  })
  rmSync(folder, { recursive: true })
  return times
}
