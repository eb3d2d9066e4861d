import { defaultRelease, type Release } from '@caddyfile/language-data'
import type { Files } from './caddy.ts'
import { firstError } from './ours.ts'

/** The errors that are reported for one configuration; undefined where it is accepted. */
export interface Comparison {
  readonly files: Files
  /** Which Caddy. */
  readonly release: Release
  readonly caddy: string | undefined
  readonly ours: string | undefined
}

export function compare(files: Files, caddy: string | undefined, release: Release = defaultRelease): Comparison {
  return { files, release, caddy, ours: firstError(files, release)?.message }
}

const isSameVerdict = ({ caddy, ours }: Comparison): boolean => (caddy === undefined) === (ours === undefined)

/** Of what Caddy rejects: whether the same line is named, or none by either. */
const isSameLine = (one: Comparison): boolean => isSameVerdict(one) && lineIn(one.ours) === lineIn(one.caddy)

export const isSameText = ({ caddy, ours }: Comparison): boolean => caddy === ours

/** The first line that a message of Caddy's names: `FILE:LINE: …`, `…, at FILE:LINE`, or `… on line #N`. */
function lineIn(message: string | undefined): number | undefined {
  const match = /^[^\s:]+:(\d+): |, at [^\s:]+:(\d+)|on line #(\d+)/.exec(message ?? '')
  const line = match?.slice(1).find((group) => group !== undefined)
  return line === undefined ? undefined : Number(line)
}

/** How many of a set of inputs agree. */
export class Tally {
  count = 0
  accepted = 0
  verdicts = 0
  lines = 0
  texts = 0

  add(one: Comparison): void {
    this.count++
    if (isSameVerdict(one)) this.verdicts++
    if (one.caddy === undefined) this.accepted++
    else {
      if (isSameLine(one)) this.lines++
      if (isSameText(one)) this.texts++
    }
  }

  /** Of all inputs, in percent. */
  get acceptance(): number {
    return percent(this.verdicts, this.count)
  }

  /** Of those that Caddy rejects, in percent. */
  get line(): number {
    return percent(this.lines, this.count - this.accepted)
  }

  get text(): number {
    return percent(this.texts, this.count - this.accepted)
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)
