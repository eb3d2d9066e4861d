import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { defaultRelease, findRelease } from '@caddyfile/language-data'
import { Caddy, type Files, findCaddy } from './caddy.ts'
import { type Comparison, compare, isSameText, Tally } from './comparison.ts'
import { groupDisagreements, kindOfDisagreement } from './disagreements.ts'
import { inTurn } from './in-turn.ts'
import { documentedExamples, fromCorpus, type Input, recordedCases, shownExamples } from './inputs.ts'
import { mutate, randomNumbers } from './mutations.ts'
import { conformancePage, inputText, messages } from './report.ts'
import { shrink } from './shrink.ts'

/*
 * Runs the real Caddy, of whatever release, beside ours, and compares acceptance, line and text. Every disagreement is made as small as it
 * goes with so many questions to Caddy. `--write` puts the result into docs/conformance.md. An interrupt ends the set
 * of inputs that is being asked about, and goes on with what there is:
 *   npm run conformance -- [--mutations N] [--seed N] [--questions N] [--version 2.11.7] [--write]
 */

const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    questions: { type: 'string', default: '40' },
    version: { type: 'string', default: defaultRelease },
    write: { type: 'boolean', default: false },
  },
})

const release = findRelease(values.version)
const command = release && findCaddy(release)
if (!command) {
  console.error(`no Caddy ${values.version}: set CADDY, or run npm run caddy:install ${values.version}`)
  process.exit(2)
}
const caddy = new Caddy(command)
const tallies = new Map<string, Tally>()
const disagreements: Comparison[] = []

const sets: Readonly<Record<string, readonly Input[]>> = {
  'Recorded cases': recordedCases(),
  'Examples of the project': shownExamples(),
  'Examples of the documentation': documentedExamples(),
  "Caddy's adapter cases": fromCorpus('caddy-adapt', 'none'),
  'Public files': fromCorpus('real', 'none'),
  'Public files, stub environment': fromCorpus('real', 'stub'),
}
for (const [name, inputs] of Object.entries(sets)) {
  if (inputs.length > 0)
    await compareAll(
      name,
      inputs.map(({ files }) => files),
    )
}
await compareAll('Mutations of all of them', mutationsOf(Object.values(sets).flat()))

const smallest: Comparison[] = []
await inTurn(oneOfEachKind(disagreements), async (one) => {
  smallest.push(await shrink(one, caddy, Number(values.questions)))
})
caddy.dispose()
const groups = groupDisagreements([...smallest, ...disagreements])
  // The small one was counted as well.
  .map((group) => ({ ...group, count: group.count - 1 }))
if (values.write) {
  const page = conformancePage({ version: release, seed: values.seed, tallies, groups })
  writeFileSync(join(import.meta.dirname, '../../docs/conformance.md'), page)
} else
  for (const { count, reason, example } of groups) {
    console.log(
      `\n${count} × ${reason ?? 'not explained'}\n${inputText(example).replace(/^/gm, '    ')}\n${messages(example)}`,
    )
  }

function mutationsOf(originals: readonly Input[]): Files[] {
  const random = randomNumbers(Number(values.seed))
  return Array.from({ length: Number(values.mutations) }, () => {
    return mutate(originals[Math.floor(random() * originals.length)]!.files, random)
  })
}

async function compareAll(name: string, inputs: readonly Files[]): Promise<void> {
  const tally = new Tally()
  await inTurn(inputs, async (files) => {
    const one = compare(files, (await caddy.ask('adapt', files)).error, release)
    tally.add(one)
    if (!isSameText(one)) disagreements.push(one)
  })
  tallies.set(name, tally)
  const { count, accepted, acceptance, line, text } = tally
  console.log(
    `${name}: ${count} (${accepted} accepted); acceptance ${acceptance.toFixed(2)} %, of the rejected ones line ${line.toFixed(2)} %, text ${text.toFixed(2)} %`,
  )
}

/** The shortest disagreement of each kind. */
function oneOfEachKind(all: readonly Comparison[]): Comparison[] {
  const shortest = new Map<string, Comparison>()
  for (const one of all) {
    const kind = kindOfDisagreement(one)
    const known = shortest.get(kind)
    if (!known || JSON.stringify(one.files).length < JSON.stringify(known.files).length) shortest.set(kind, one)
  }
  return [...shortest.values()]
}
