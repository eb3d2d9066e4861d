import { execFileSync } from 'node:child_process'

/** What the command prints, run from its sources; paths of this machine are cut to those in the repository. */
export function commandOutput(root: string, args: readonly string[]): string {
  const { FORCE_COLOR: _, ...env } = process.env
  const output = execFileSync(
    process.execPath,
    ['--conditions=@caddyfile/source', 'packages/cli/src/bin.ts', ...args],
    { cwd: root, encoding: 'utf8', env },
  )
  return output.replaceAll(/\/\S*\/(?=packages\/cli\/)/g, '')
}
