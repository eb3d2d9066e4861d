import type { Comparison } from './comparison.ts'
import reasons from './reasons.json' with { type: 'json' }

/** Disagreements of one kind, and what is known of why. */
export interface DisagreementGroup {
  /** Undefined while nobody has found out. */
  readonly reason: string | undefined
  readonly count: number
  /** The smallest input of it. */
  readonly example: Comparison
}

/** Disagreements are of one kind where their messages differ in lines and quoted words at most. */
export const kindOfDisagreement = ({ caddy, ours }: Comparison): string => `${shape(caddy)}\n${shape(ours)}`

const shape = (message = 'accepts'): string =>
  message
    .replace(/import chain:? \[.*\]/g, '')
    .replace(/'[^']*'|"[^"]*"/g, "'…'")
    .replace(/(: )[^:]*$/, '$1…')
    .replace(/:\d+|#\d+/g, ':N')

/** Groups of the same kind, those without a reason first, then those of which there are more. */
export function groupDisagreements(all: readonly Comparison[]): DisagreementGroup[] {
  const groups = new Map<string, Comparison[]>()
  for (const one of all) {
    const kind = kindOfDisagreement(one)
    groups.set(kind, [...(groups.get(kind) ?? []), one])
  }
  return [...groups.values()]
    .map((group) => {
      const example = group.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]!
      return { reason: reasonFor(example), count: group.length, example }
    })
    .sort((a, b) => Number(a.reason !== undefined) - Number(b.reason !== undefined) || b.count - a.count)
}

const lengthOf = ({ files }: Comparison): number => Object.values(files).join('').length

function reasonFor({ caddy = 'accepts', ours = 'accepts' }: Comparison): string | undefined {
  return reasons.find((one) => new RegExp(one.caddy, 's').test(caddy) && new RegExp(one.ours, 's').test(ours))?.reason
}
