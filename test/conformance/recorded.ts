import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstError } from './ours.ts'

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

const chosen = cases.filter(({ id, group, command }) => {
  return command === 'adapt' && (words.length === 0 || words.some((word) => id.includes(word) || group === word))
})

let exact = 0
let shown = 0
for (const { id, files, error, exit } of chosen) {
  const ours = firstError(files)?.message
  const wanted = exit === 0 ? undefined : error
  if (ours === wanted) exact++
  else if (shown++ < limit) {
    const text = Object.entries(files)
      .map(([name, content]) => `    -- ${name}\n${content.replace(/^/gm, '    ')}`)
      .join('\n')
    console.log(`${id}\n${text}\n  Caddy ${wanted}\n  ours  ${ours}`)
  }
}
console.log(`${exact} of ${chosen.length} exact`)
