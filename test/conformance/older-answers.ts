import { isOlder } from '@caddyfile/language-data'
import { adaptCases, currentError } from '../support/recorded-cases.ts'
import type { Files } from './caddy.ts'
import { inEnvironment } from './environment.ts'

/** What older releases of Caddy say of the recorded cases, where it is not what the current one says. */
export interface OlderAnswers {
  /** The releases that were asked. */
  readonly releases: readonly string[]
  /** By the id of the case, then by the last release with that answer; `null` where the files are accepted. */
  readonly cases: Readonly<Record<string, Readonly<Record<string, string | null>>>>
}

/** A recorded case that older releases are asked about. Its environment is in it already. */
interface AskedCase {
  readonly id: string
  readonly files: Files
  /** The error of the current release; undefined where it takes the files. */
  readonly current: string | undefined
}

/** Those that are answered the same in each run. */
export const askedCases: readonly AskedCase[] = adaptCases
  .filter(({ unstable }) => !unstable)
  .map((one) => ({ id: one.id, files: inEnvironment(one.files, one.env ?? {}), current: currentError(one) }))

/** The error of a case in an older release. */
export function olderError({ cases }: OlderAnswers, { id, current }: AskedCase, release: string): string | undefined {
  const answers = Object.entries(cases[id] ?? {}).sort(([a], [b]) => (isOlder(a, b) ? -1 : 1))
  const answer = answers.find(([last]) => !isOlder(last, release))
  return answer ? (answer[1] ?? undefined) : current
}
