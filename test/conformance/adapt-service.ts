import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import type { Files } from './caddy.ts'

/**
 * A running Caddy that adapts what it is sent (`POST /adapt` of its admin endpoint): the same code as `caddy adapt`, without
 * a process for each Caddyfile. All of them have the same files beside them.
 */
export class AdaptService {
  private readonly folder: string
  private readonly process: ChildProcess
  private readonly agent = new Agent({ keepAlive: true })

  private constructor(folder: string, process: ChildProcess) {
    this.folder = folder
    this.process = process
  }

  static async start(command: string, files: Files): Promise<AdaptService> {
    const folder = mkdtempSync(join(tmpdir(), 'caddyfile-adapt-'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const socket = socketIn(folder)
    const env = { PATH: '/usr/bin:/bin', HOME: folder, LANG: 'C.UTF-8', CADDY_ADMIN: `unix/${socket}` }
    const process = spawn(command, ['run'], { cwd: folder, env, stdio: 'ignore' })
    while (!existsSync(socket) && process.exitCode === null) await setTimeout(20)
    if (process.exitCode !== null) throw new Error(`${command} does not run`)
    return new AdaptService(folder, process)
  }

  /** Its error, without the folder it ran in; undefined where it takes the Caddyfile. */
  async adapt(caddyfile: string): Promise<string | undefined> {
    const sent = request({
      socketPath: socketIn(this.folder),
      agent: this.agent,
      method: 'POST',
      path: '/adapt',
      headers: { 'content-type': 'text/caddyfile', host: 'localhost' },
    })
    sent.end(caddyfile)
    const [response] = await once(sent, 'response')
    const { error } = JSON.parse(await text(response)) as { error?: string }
    return error?.replace(/^adapting config using caddyfile adapter: /, '').replaceAll(`${this.folder}/`, '')
  }

  /** Caddy tidies up in its folder, too: that goes when Caddy has gone. */
  async dispose(): Promise<void> {
    this.agent.destroy()
    if (this.process.kill()) await once(this.process, 'exit')
    rmSync(this.folder, { recursive: true, force: true })
  }
}

const socketIn = (folder: string): string => join(folder, 'admin.sock')
