import { parseArgs } from 'node:util'
import { Caddy, type CaddyAnswer, type Files, findCaddy } from './caddy.ts'
import { randomConfiguration } from './load-values.ts'
import { randomNumbers } from './mutations.ts'
import { problemsOf } from './ours.ts'

/*
 * Runs `caddy validate` beside ours over random values in all places where loading looks at them:
 *   npm run conformance:load -- [--count N] [--seed N] [--show N] [--version 2.11.7]
 */

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    show: { type: 'string', default: '20' },
    version: { type: 'string', default: '2.11.7' },
  },
})

const command = findCaddy(values.version)
if (!command) {
  console.error(`no Caddy ${values.version}: set CADDY, or run npm run caddy:install ${values.version}`)
  process.exit(2)
}
const caddy = new Caddy(command)
const random = randomNumbers(Number(values.seed))
const tally = { adapted: 0, accepted: 0, wronglyRefused: 0, missed: 0, otherText: 0 }
let shown = 0

const pending = Array.from({ length: Number(values.count) }, () => randomConfiguration(random))
const work = async () => {
  for (let files = pending.pop(); files; files = pending.pop()) compare(files, await caddy.ask('validate', files))
}
await Promise.all([work(), work()])
caddy.dispose()
const { adapted, accepted, wronglyRefused, missed, otherText } = tally
const refused = adapted - accepted
console.log(
  `${adapted} that adapt, ${accepted} accepted: ${wronglyRefused} of these refused by us; ${refused} refused: ${missed} missed, ${refused - missed - otherText} in the same words`,
)

function compare(files: Files, { accepted, error }: CaddyAnswer): void {
  if (error?.startsWith('adapting config')) return
  const ours = problemsOf(files).flatMap(({ kind, message }) => (kind === 'load' ? [message] : []))
  tally.adapted++
  if (accepted) tally.accepted++
  if (accepted && ours.length > 0) tally.wronglyRefused++
  if (!accepted && ours.length === 0) tally.missed++
  // With several mistakes, it is not certain which of them Caddy comes to first.
  const isSame = accepted ? ours.length === 0 : ours.some((message) => error!.endsWith(message))
  if (!accepted && ours.length > 0 && !isSame) tally.otherText++
  if (isSame || shown++ >= Number(values.show)) return
  console.log(`\n${files.Caddyfile}\n  Caddy ${error ?? 'accepts'}\n  ours  ${ours.join('\n        ') || 'accepts'}\n`)
}
