import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

/** What `caddy adapt` or `caddy validate` said. */
export interface CaddyAnswer {
  readonly accepted: boolean
  /** The message of its error, without the folder it ran in. */
  readonly error: string | undefined
  /** The JSON that it printed. */
  readonly output: string
}

const cache = process.env.CADDY_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'caddy-releases')

/** The folder where `npm run caddy:install` puts a release. */
export const releaseFolder = (version: string): string => join(cache, version)

/** The command named by `CADDY`, or the release that was installed; undefined where there is none. */
export function findCaddy(version: string): string | undefined {
  const command = process.env.CADDY ?? join(releaseFolder(version), 'bin/caddy')
  return existsSync(command) ? command : undefined
}

/** Runs a real Caddy on files laid out in a folder of their own. */
export class Caddy {
  private readonly command: string
  private readonly folder = mkdtempSync(join(tmpdir(), 'caddyfile-conformance-'))
  private count = 0

  constructor(command: string) {
    this.command = command
  }

  async ask(command: 'adapt' | 'validate', files: Files): Promise<CaddyAnswer> {
    const folder = join(this.folder, String(this.count++))
    mkdirSync(folder)
    for (const [path, text] of Object.entries(files)) place(join(folder, path), text)
    const args = [command, '--adapter', 'caddyfile', '--config', 'Caddyfile']
    const { status, stdout, stderr } = await this.run(args, folder)
    rmSync(folder, { recursive: true, force: true })
    return { accepted: status === 0, error: status === 0 ? undefined : errorIn(stderr, folder), output: stdout }
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** One thread and no collection of garbage: so short a run needs neither. */
  private run(args: readonly string[], cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
    const env = { PATH: '/usr/bin:/bin', HOME: cwd, LANG: 'C.UTF-8', GOMAXPROCS: '1', GOGC: 'off' }
    return new Promise((resolve) => {
      execFile(this.command, args, { cwd, env, timeout: 30_000, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
        resolve({ status: error ? (typeof error.code === 'number' ? error.code : 1) : 0, stdout, stderr })
      })
    })
  }
}

function place(path: string, text: string): void {
  if (path.endsWith('/')) mkdirSync(path, { recursive: true })
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

/** The message of the error. Since 2.11.5 it is one JSON object a line of the log, before it follows `Error: `. */
function errorIn(stderr: string, folder: string): string {
  const messages = stderr.split('\n').flatMap((line) => {
    try {
      const { level, msg } = JSON.parse(line) as { level?: string; msg?: string }
      return level === 'error' && msg !== undefined ? [msg] : []
    } catch {
      return []
    }
  })
  const plain = /^Error: (.*)\n$/ms.exec(stderr)?.[1] ?? /^panic: .*$/m.exec(stderr)?.[0]
  const message = messages.at(-1) ?? plain ?? stderr.trim()
  return message.replaceAll(`${folder}/`, '').replaceAll(folder, '.')
}
