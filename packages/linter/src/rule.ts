import type { FileAnalysis, ReverseProxy, SiteView, VerdictProblem } from '@caddyfile/analysis'
import type { Directive, Node, Problem, Word } from '@caddyfile/parser'
import type { Fix, Range, RelatedPlace, Severity } from './finding.ts'

export type Level = Severity | 'off'

/** Presets add to each other from left to right. */
export const presets = ['essential', 'recommended', 'production'] as const
export type Preset = (typeof presets)[number]

export type Category =
  | 'correctness'
  | 'suspicious'
  | 'reliability'
  | 'security'
  | 'performance'
  | 'deprecated'
  | 'style'

/** Something a rule can say. `{name}` in the texts stands for a value given with the report. */
export interface Message {
  readonly text: string
  readonly help: string
  /** How much it weighs in each preset; `essential` is off unless it says otherwise, `production` as `recommended`. */
  readonly levels: { readonly essential?: Level; readonly recommended: Level; readonly production?: Level }
}

export type Options = Readonly<Record<string, unknown>>

export interface Report<M extends string> {
  readonly message: M
  readonly at: Range
  readonly data?: Readonly<Record<string, string | number>>
  readonly related?: readonly RelatedPlace[]
  readonly fixes?: readonly Fix[]
}

export interface RuleContext<M extends string, O extends Options> {
  readonly file: FileAnalysis
  readonly options: O
  report(report: Report<M>): void
  /** Hands on what Caddy says of a configuration. */
  reportVerdict(message: M, problem: VerdictProblem): void
  /** Hands on what the parser found, in Caddy's words. */
  reportProblem(message: M, problem: Problem, fixes?: readonly Fix[]): void
}

/** What a rule wants to see. All are called in the order of the text, during one walk over the file. */
export interface Listeners {
  problem?(problem: Problem): void
  /** What Caddy refuses or warns of while it reads the configuration; the structure's problems are not among them. */
  verdict?(problem: VerdictProblem): void
  /** A site, a snippet or a named route. */
  site?(site: SiteView): void
  reverseProxy?(proxy: ReverseProxy, site: SiteView): void
  /** By name. Ancestors: outermost first. */
  directive?: Readonly<Record<string, (directive: Directive, ancestors: readonly Node[]) => void>>
  /** Each name, argument and address. */
  word?(word: Word): void
}

export interface RuleDefinition<M extends string, O extends Options> {
  readonly name: string
  /** One sentence, for lists of rules. */
  readonly summary: string
  readonly category: Category
  readonly messages: Readonly<Record<M, Message>>
  /** The defaults; a rule without options has none. */
  readonly options?: O
  /** What kinds of fixes it may offer. */
  readonly fixes?: readonly Fix['safety'][]
  create(context: RuleContext<M, O>): Listeners
}

/** A rule as the engine and lists of rules see it. */
export type Rule = RuleDefinition<string, Options>

export function defineRule<M extends string, O extends Options = Record<never, never>>(
  rule: RuleDefinition<M, O>,
): Rule {
  return rule as unknown as Rule
}

/** The level of a message in a preset. */
export function levelIn(preset: Preset, { levels }: Message): Level {
  if (preset === 'essential') return levels.essential ?? 'off'
  return preset === 'production' ? (levels.production ?? levels.recommended) : levels.recommended
}
