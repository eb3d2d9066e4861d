import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { format, saysTheSame } from '@caddyfile/formatter'
import { allCorpusFiles } from '../support/corpus.ts'
import { findCaddy } from './caddy.ts'
import { randomNumbers } from './mutations.ts'

/*
 * Runs the real `caddy fmt` beside ours, over the public files and mutations of them:
 *   npm run conformance:format -- [--mutations N] [--seed N]
 * Wherever its output keeps every token and settles, ours must be the same.
 */

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
  },
})

const version = '2.11.7'
const command = findCaddy(version)
if (!command) {
  console.error(`no Caddy ${version}: set CADDY, or run npm run caddy:install ${version}`)
  process.exit(2)
}

const files = allCorpusFiles().map(({ text }) => text)
const random = randomNumbers(Number(values.seed))
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!

/** What decides how `caddy fmt` goes on. */
const pieces = [...' \t\n{}"`\\#<a', '\n\n\n', '  ', ' {\n', '\n}\n', '<<X\n', '{$A}', '{a}', '# c', '"a  b"', '`a  b`']

function mutated(text: string): string {
  for (let count = 1 + Math.floor(random() * 4); count > 0; count--) {
    const at = Math.floor(random() * (text.length + 1))
    const removed = random() < 0.5 ? 1 + Math.floor(random() * 3) : 0
    text = text.slice(0, at) + (random() < 0.6 ? pick(pieces) : '') + text.slice(at + removed)
  }
  return text
}

let failed = false
await compare('public files', files)
await compare(
  `mutations, seed ${values.seed}`,
  Array.from({ length: Number(values.mutations) }, () => mutated(pick(files))),
)
process.exitCode = failed ? 1 : 0

async function compare(name: string, texts: readonly string[]): Promise<void> {
  const tally = { texts: texts.length, equal: 0, 'changed or unsettled by caddy fmt': 0, different: 0 }
  const pending = [...texts]
  const work = async () => {
    for (let text = pending.pop(); text !== undefined; text = pending.pop()) tally[await verdictOn(text)]++
  }
  await Promise.all([work(), work()])
  console.log(name, tally)
  failed ||= tally.different > 0
}

async function verdictOn(text: string): Promise<'equal' | 'changed or unsettled by caddy fmt' | 'different'> {
  const theirs = await caddyFmt(text)
  const ours = format(text)
  if (theirs === ours) return 'equal'
  if (!saysTheSame(text, theirs) || (await caddyFmt(theirs)) !== theirs) return 'changed or unsettled by caddy fmt'
  // A documented difference: line breaks are LF.
  if (text.includes('\r') && theirs.replace(/\r+\n/g, '\n') === ours) return 'equal'
  console.log({ text, theirs, ours })
  return 'different'
}

function caddyFmt(text: string): Promise<string> {
  const child = spawn(command!, ['fmt', '-'], { stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.end(text)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk
  })
  return new Promise((resolve) => child.on('close', () => resolve(output)))
}
