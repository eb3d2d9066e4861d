import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultRelease, isOlder, releases } from '@caddyfile/language-data'
import { casesFolder } from '../support/recorded-cases.ts'
import { Caddy, findCaddy } from './caddy.ts'
import { inTurn } from './in-turn.ts'
import { askedCases, type OlderAnswers } from './older-answers.ts'

/*
 * Runs the older releases of Caddy that are installed over the recorded cases, and writes down where they answer otherwise
 * than the current one. An interrupt leaves what was written before: npm run record:releases
 */

const older = releases.filter((release) => isOlder(release, defaultRelease) && findCaddy(release) !== undefined)
/** By case, in the order of the releases. */
const answers = new Map(askedCases.map(({ id }) => [id, [] as (string | null)[]]))
for (const release of older) await run(release)

const differing: [string, Readonly<Record<string, string | null>>][] = askedCases.flatMap(({ id, current = null }) => {
  const all = [...answers.get(id)!, current]
  const last = older.flatMap((release, index) =>
    all[index] === all[index + 1] ? [] : [[release, all[index]!] as const],
  )
  return last.length === 0 ? [] : [[id, Object.fromEntries(last)]]
})
const recorded: OlderAnswers = { releases: older, cases: Object.fromEntries(differing) }
writeFileSync(join(casesFolder, 'older-releases.json'), `${JSON.stringify(recorded, null, 1)}\n`)

async function run(release: string): Promise<void> {
  const caddy = new Caddy(findCaddy(release)!)
  const found = new Map<string, string | null>()
  const isWhole = await inTurn(askedCases, async ({ id, files }) => {
    const { error = null } = await caddy.ask('adapt', files)
    found.set(id, error)
  })
  caddy.dispose()
  if (!isWhole) process.exit(1)
  for (const { id } of askedCases) answers.get(id)!.push(found.get(id)!)
  console.log(`Caddy ${release}: ${askedCases.length} cases`)
}
