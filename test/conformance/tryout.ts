import { parseArgs } from 'node:util'
import { standardTables } from '@caddyfile/language-data'
import { AdaptService } from './adapt-service.ts'
import { findCaddy } from './caddy.ts'
import { type Comparison, compare } from './tryout/comparison.ts'
import { exceptions } from './tryout/exceptions.ts'
import { idOf, readAnswers, recordedVersion, writeAnswers } from './tryout/recording.ts'
import { filesBeside } from './tryout/surroundings.ts'
import { type Tryout, tryoutsOf } from './tryout/tryouts.ts'

/*
 * Tries every row of the language data against a real Caddy, and compares verdict, text and line:
 *   npm run tryout -- [--fresh] [--show N] [--row TEXT] [--version 2.11.7]
 * Caddy is asked what is not recorded yet (`test/cases/tryouts.json`); with `--fresh`, everything. Another release is asked
 * everything, too, and not recorded.
 */

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    show: { type: 'string', default: '100' },
    row: { type: 'string', default: '' },
    version: { type: 'string', default: recordedVersion },
  },
})

const tryouts = tryoutsOf(standardTables)
const isRecorded = values.version === recordedVersion
const known = isRecorded && !values.fresh ? readAnswers() : new Map<string, string | undefined>()
const pending = tryouts.filter((tryout) => !known.has(idOf(tryout)))
const added = pending.length > 0 ? await ask(pending) : new Map<string, string | undefined>()
const answers = new Map(tryouts.map(idOf).map((id) => [id, known.has(id) ? known.get(id) : added.get(id)]))
if (isRecorded && (added.size > 0 || answers.size < known.size)) writeAnswers(answers)
report()

async function ask(unanswered: readonly Tryout[]): Promise<Map<string, string | undefined>> {
  const command = findCaddy(values.version)
  if (!command) {
    console.error(`no Caddy ${values.version}: set CADDY, or run npm run caddy:install ${values.version}`)
    process.exit(2)
  }
  console.log(`asking Caddy ${values.version} about ${unanswered.length} Caddyfiles`)
  const service = await AdaptService.start(command, filesBeside)
  const found = new Map<string, string | undefined>()
  try {
    for (const tryout of unanswered) found.set(idOf(tryout), await service.adapt(tryout.text))
  } finally {
    await service.dispose()
  }
  return found
}

function report(): void {
  const all = compare(tryouts, answers)
  const kinds = [...new Set(all.map(({ tryout }) => tryout.kind))]
  for (const kind of kinds) console.log(`${kind}: ${share(all.filter(({ tryout }) => tryout.kind === kind))}`)
  console.log(`all: ${share(all)}`)
  const differing = all.filter(({ isSame, tryout }) => !isSame && tryout.row.includes(values.row))
  for (const one of differing.slice(0, Number(values.show))) {
    const { tryout, caddy, ours } = one
    const known = exceptions.find(({ covers }) => covers(one))
    console.log(`\n${tryout.row} — ${tryout.kind}\n${tryout.text.replace(/^/gm, '    ')}`)
    console.log(`  Caddy ${caddy ?? 'accepts'}\n  ours  ${ours ?? 'accepts'}`)
    if (known) console.log(`  known: ${known.reason}`)
  }
}

function share(some: readonly Comparison[]): string {
  const same = some.filter(({ isSame }) => isSame).length
  const accepted = some.filter(({ caddy }) => caddy === undefined).length
  return `${same} of ${some.length} (${((100 * same) / some.length).toFixed(2)} %; ${accepted} accepted)`
}
