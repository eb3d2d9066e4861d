import type { Comparison } from './comparison.ts'

/** Where we do not say what Caddy says, and why. */
export interface Exception {
  readonly reason: string
  covers(comparison: Comparison): boolean
}

/** What a directive returned, which Caddy prints as Go's `%#v`: here up to the first brace. */
const withoutGoValue = (error: string | undefined): string | undefined =>
  error?.replace(/(returned something other than [^{]*\{).* (\(only handler directives)/s, '$1… $2')

export const exceptions: readonly Exception[] = [
  {
    reason: 'Caddy prints a Go structure, whose bytes are not known here: compared without what is in its braces',
    covers: ({ caddy, ours }) => caddy !== withoutGoValue(caddy) && withoutGoValue(caddy) === withoutGoValue(ours),
  },
]
