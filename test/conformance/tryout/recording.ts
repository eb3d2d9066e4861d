import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tryout } from './tryouts.ts'

/** What Caddy said to Caddyfiles by their ids: its error, or undefined where it took one. */
export type Answers = ReadonlyMap<string, string | undefined>

/** The release that was asked. */
export const recordedVersion = '2.11.7'

/** Made of the text alone: whatever changes it asks for a new answer. */
export const idOf = ({ text }: Tryout): string => createHash('sha256').update(text).digest('hex').slice(0, 10)

interface Stored {
  readonly caddy: string
  /** Ids with blanks between them. */
  readonly accepted: string
  /** The same, by Caddy's error. */
  readonly refused: Readonly<Record<string, string>>
}

const path = join(import.meta.dirname, '../../cases/tryouts.json')

/** The answers that are recorded of that release. */
export function readAnswers(): Answers {
  if (!existsSync(path)) return new Map()
  const { caddy, accepted, refused } = JSON.parse(readFileSync(path, 'utf8')) as Stored
  const answers = new Map<string, string | undefined>()
  if (caddy !== recordedVersion) return answers
  for (const id of accepted.split(' ')) answers.set(id, undefined)
  for (const [error, ids] of Object.entries(refused)) for (const id of ids.split(' ')) answers.set(id, error)
  return answers
}

export function writeAnswers(answers: Answers): void {
  const ids: string[] = []
  const refused: Record<string, string> = {}
  for (const [id, error] of answers) {
    if (error === undefined) ids.push(id)
    else refused[error] = error in refused ? `${refused[error]} ${id}` : id
  }
  const stored: Stored = { caddy: recordedVersion, accepted: ids.join(' '), refused }
  writeFileSync(path, `${JSON.stringify(stored, null, 1)}\n`)
}
