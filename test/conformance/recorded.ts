import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFile } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { caddyText, firstRefusal, parse } from '@caddyfile/parser'

/*
 * Compares what we say of the recorded cases with what Caddy 2.11.7 said.
 *   node --conditions=@caddyfile/source test/conformance/recorded.ts [part of an id or of a group]… [--all]
 */

interface RecordedCase {
  readonly id: string
  readonly group: string
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  readonly exit: number
  readonly error?: string
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, '../cases/caddy-verdicts.json'), 'utf8')) as {
  cases: RecordedCase[]
}
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const limit = process.argv.includes('--all') ? Number.POSITIVE_INFINITY : 25

const chosen = cases.filter(({ id, group, files, command }) => {
  const text = files['Caddyfile'] ?? ''
  return (
    command === 'adapt' &&
    Object.keys(files).length === 1 &&
    !/\bimport\b/.test(text) &&
    (words.length === 0 || words.some((word) => id.includes(word) || group === word))
  )
})

let exact = 0
let shown = 0
for (const { id, files, error, exit } of chosen) {
  const text = files['Caddyfile']!
  const { document, problems } = parse(text, { repair: false })
  const early = firstRefusal(problems.filter(({ caddy }) => caddy && !['reading', 'serving'].includes(caddy.phase)))
  const failures = early ? [] : readFile(document, standardTables, 'Caddyfile')
  const late = firstRefusal(problems)
  const ours = early ? caddyText(early, 'Caddyfile') : (failures[0]?.message ?? (late && caddyText(late, 'Caddyfile')))
  const wanted = exit === 0 ? undefined : error
  if (ours === wanted) exact++
  else if (shown++ < limit) console.log(`${id}\n${text.replace(/^/gm, '    ')}\n  Caddy ${wanted}\n  ours  ${ours}`)
}
console.log(`${exact} of ${chosen.length} exact`)
