import type { PlaceholderContext } from './contexts.ts'

export type PlaceholderValue = 'text' | 'integer' | 'boolean' | 'time' | 'duration' | 'milliseconds'

/** A placeholder that Caddy knows without plugins, or a family of them. */
export interface Placeholder {
  /** With its braces; `*` is a part that authors choose. */
  readonly name: string
  /** One sentence. */
  readonly meaning: string
  readonly contexts: readonly PlaceholderContext[]
  /** Who gives it its value; whatever is always known has none. */
  readonly setBy?: string
  /** What CEL takes it for. Default: `text`. */
  readonly valueType?: PlaceholderValue
  /** How one of a family is written. */
  readonly instance?: string
  /** What it may stand for. */
  readonly example: string
  /** Its place in Caddy's documentation, below `https://caddyserver.com/docs/`. */
  readonly page: string
  /** Caddy's documentation does not have it; `page` is where it would be. */
  readonly isUndocumented?: true
  /** The first release that has it. */
  readonly since: string
  /** What is easily overlooked, in one sentence. */
  readonly note?: string
}
