import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusFiles } from '../support/corpus.ts'
import { Caddy, type CaddyAnswer, type Files, findCaddy } from './caddy.ts'
import { mutate, randomNumbers } from './mutations.ts'
import { firstError, lineIn } from './ours.ts'

/*
 * Runs the real Caddy beside ours, and compares acceptance, line and text:
 *   npm run conformance -- [--mutations N] [--seed N] [--show N] [--version 2.11.7]
 */

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    version: { type: 'string', default: '2.11.7' },
  },
})

interface Tally {
  count: number
  accepted: number
  verdict: number
  line: number
  text: number
}

const command = findCaddy(values.version)
if (!command) {
  console.error(`no Caddy ${values.version}: set CADDY, or run npm run caddy:install ${values.version}`)
  process.exit(2)
}
const caddy = new Caddy(command)
let shown = 0

const recorded = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/caddy-verdicts.json'), 'utf8')) as {
  cases: { files: Files; command: string }[]
}
const sets: Readonly<Record<string, readonly Files[]>> = {
  'recorded cases': recorded.cases.filter((one) => one.command === 'adapt').map(({ files }) => files),
  "Caddy's adapter cases": corpusFiles('caddy-adapt', '.caddyfile').map(({ text }) => ({ Caddyfile: text })),
  'public files': corpusFiles('real', '.caddyfile').map(({ text }) => ({ Caddyfile: text })),
}

for (const [name, inputs] of Object.entries(sets)) await compareAll(name, inputs)

const random = randomNumbers(Number(values.seed))
const originals = Object.values(sets).flat()
const mutations = Array.from({ length: Number(values.mutations) }, () => {
  return mutate(originals[Math.floor(random() * originals.length)]!, random)
})
await compareAll(`mutations, seed ${values.seed}`, mutations)
caddy.dispose()

async function compareAll(name: string, inputs: readonly Files[]): Promise<void> {
  const tally: Tally = { count: 0, accepted: 0, verdict: 0, line: 0, text: 0 }
  const pending = [...inputs]
  const work = async () => {
    for (let files = pending.pop(); files; files = pending.pop()) compare(files, await caddy.adapt(files), tally)
  }
  await Promise.all([work(), work()])
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
  const rejected = tally.count - tally.accepted
  console.log(
    `${name}: ${tally.count} (${tally.accepted} accepted); acceptance ${share(tally.verdict, tally.count)}, of ${rejected} rejected ones line ${share(tally.line, rejected)}, text ${share(tally.text, rejected)}`,
  )
}

function compare(files: Files, answer: CaddyAnswer, tally: Tally): void {
  const ours = firstError(files)
  tally.count++
  if (answer.accepted) tally.accepted++
  const isSame = answer.accepted === (ours === undefined)
  if (isSame) tally.verdict++
  const isSameText = ours?.message === answer.error
  if (!answer.accepted && isSame) {
    if (lineIn(ours?.message) === lineIn(answer.error)) tally.line++
    if (isSameText) tally.text++
  }
  if (isSameText || shown++ >= Number(values.show)) return
  const text = Object.entries(files).map(([path, content]) => `    -- ${path}\n${content.replace(/^/gm, '    ')}`)
  console.log(`\n${text.join('\n')}\n  Caddy ${answer.error ?? 'accepts'}\n  ours  ${ours?.message ?? 'accepts'}\n`)
}
