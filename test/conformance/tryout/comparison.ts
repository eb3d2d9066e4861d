import { firstError } from '../ours.ts'
import type { Answers } from './recording.ts'
import { idOf } from './recording.ts'
import { filesBeside } from './surroundings.ts'
import type { Tryout } from './tryouts.ts'

export interface Comparison {
  readonly tryout: Tryout
  /** Errors; undefined where the Caddyfile is taken. */
  readonly caddy: string | undefined
  readonly ours: string | undefined
  readonly isSame: boolean
}

/** Compares what Caddy said with what we say. Tryouts without an answer are left out. */
export function compare(tryouts: readonly Tryout[], answers: Answers): Comparison[] {
  return tryouts.flatMap((tryout) => {
    const id = idOf(tryout)
    if (!answers.has(id)) return []
    const caddy = answers.get(id)
    const ours = firstError({ Caddyfile: tryout.text, ...filesBeside })?.message
    return [{ tryout, caddy, ours, isSame: caddy === ours }]
  })
}
