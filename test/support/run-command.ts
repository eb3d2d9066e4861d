import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '../..')
export const command = join(root, 'packages/cli/bin/caddyfile-lint.cjs')

export interface CommandResult {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandSettings {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly node?: string
}

/** Runs the shipped command. Paths of this machine in its output become `<root>`. */
export async function runCommand(args: readonly string[], settings: CommandSettings = {}): Promise<CommandResult> {
  const { cwd = root, input = '', node = process.execPath } = settings
  const { FORCE_COLOR: _, ...env } = process.env
  const child = spawn(node, [command, ...args], { cwd, env: { ...env, NO_COLOR: '1' } })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const texts = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      texts[stream] += text
    })
  }
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  const neutral = (text: string) => text.replaceAll(root, '<root>')
  return { status, stdout: neutral(texts.stdout), stderr: neutral(texts.stderr) }
}
