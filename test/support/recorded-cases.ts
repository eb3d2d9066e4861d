import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Files that a real Caddy was run on, and what the current release said. */
export interface RecordedCase {
  readonly id: string
  readonly group: string
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly exit: number
  readonly error?: string | null
  /** Messages that differ from run to run. */
  readonly unstable?: readonly string[]
}

export const casesFolder = join(import.meta.dirname, '../cases')

const { cases } = JSON.parse(readFileSync(join(casesFolder, 'caddy-verdicts.json'), 'utf8')) as {
  readonly cases: readonly RecordedCase[]
}

/** Those of `caddy adapt`. */
export const adaptCases = cases.filter(({ command }) => command === 'adapt')

/** The error of the current release; undefined where it takes the files. */
export const currentError = ({ exit, error }: RecordedCase): string | undefined =>
  exit === 0 ? undefined : (error ?? undefined)
