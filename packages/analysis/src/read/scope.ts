import {
  availabilityOf,
  type LanguageCheckers,
  type LanguageTables,
  type LoadProblem,
  type Row,
  type RowPlugin,
  rowOf,
  type Signature,
} from '@caddyfile/language-data'
import type { LoadedFile } from '../expansion/import-source.ts'
import type { ReadOptions } from '../serve/read-site.ts'
import type { ReadToken } from './cursor.ts'
import type { Failure, FailureKind } from './failure.ts'
import type { JsonObject, JsonRoots, JsonValue } from './json-target.ts'
import type { Loading } from './loading.ts'
import type { NamedRoutes } from './named-routes.ts'
import type { Nesting } from './nesting.ts'

/** What all readers of one file share. */
export interface ReadContext {
  readonly tables: LanguageTables
  /** `, at FILE:LINE` and the chain of imports. */
  placeOf(token: ReadToken): string
  /** A file that a directive names, from the folder that Caddy works in; undefined while it is not known. */
  load(path: string): LoadedFile | undefined
  /** Whether a file that a directive names, from the same folder, is known not to be there. */
  isAbsent(path: string): boolean
  /** Scratch of the whole file. */
  readonly file: JsonObject
  /** The options that were read so far: all of them, when sites are read. */
  readonly options: ReadOptions
  readonly namedRoutes: NamedRoutes
  readonly nesting: Nesting
  readonly loading: Loading
  readonly checkers: LanguageCheckers
  /** Looks at all options or all sites together when the last of them is read, or at all that is loaded when that is known. */
  later(when: 'options' | 'sites' | 'loading', check: () => Failure | undefined): void
  /** The plugins that were needed so far. */
  readonly plugins: Set<string>
  /** Hands over a failure; reading goes on behind the entry that has it. */
  report(failure: Failure): void
}

/** Where a row is read: its name, the JSON it writes to, and what the directive around it has gathered. */
export interface RowScope extends JsonRoots {
  readonly context: ReadContext
  readonly name: string
  /** The plugin that the row is from; Caddy's own have none. */
  readonly plugin: RowPlugin | undefined
  /** The matcher being defined, without its `@`; '' elsewhere. */
  readonly matcherName: string
  /** Named matchers that can be used here, with their `@`. */
  readonly matchers: ReadonlyMap<string, JsonObject>
  /** The arguments of the line, for functions that look at them. */
  readonly values?: ReadonlyMap<string, JsonValue>
  /** The words that they came from. */
  readonly words?: readonly ReadToken[]
  /** Puts around a message what Caddy puts around it on the way out. */
  wrap(message: string): string
}

export function fail(scope: RowScope, text: string, token: ReadToken, kind: FailureKind = 'argument'): Failure {
  const failure = { kind, message: `${text}${scope.context.placeOf(token)}`, text, token, place: token }
  return knownFrom(scope, failure)
}

/** Marks what is wrong in the row of a plugin. What Caddy says of names that nobody knows, it says in its own words. */
export function knownFrom({ plugin }: RowScope, failure: Failure): Failure {
  return plugin && kindsOfRows.has(failure.kind) ? { ...failure, plugin } : failure
}

/** What the row itself refuses. */
const kindsOfRows: ReadonlySet<FailureKind> = new Set([
  'argument',
  'argument-count',
  'argument-value',
  'conflict',
  'incomplete',
  'refused-line',
  'repeated-line',
  'unknown-subdirective',
])

/** A name that is not known. Where a plugin that nobody describes may bring it, this is only told, and reading goes on. */
export function refuseUnknown(failure: Failure, { context, wrap }: RowScope): Failure | undefined {
  if (!context.tables.isOpen) return failure
  context.report({ ...failure, message: wrap(failure.message), mayBeKnown: true })
  return undefined
}

/** A failure whose place Caddy does not name. */
export const failBare = (text: string, token: ReadToken, kind: FailureKind = 'argument'): Failure => ({
  kind,
  message: text,
  text,
  token,
  place: undefined,
})

/** What Caddy says of a word, or of a part of it, when it loads the configuration. */
export const failLoad = ({ text, message = text, kind, start, end }: LoadProblem, token: ReadToken): Failure => ({
  ...failBare(text, token, kind ?? 'load'),
  message,
  ...(start !== undefined && end !== undefined && { part: { start, end } }),
})

/** Which releases know a name that this one does not, as a part of its failure; `rows` are those of the others. */
export function knownElsewhere(
  rows: Readonly<Record<string, Row | Signature>> | undefined,
  name: string,
  { tables }: ReadContext,
): Pick<Failure, 'availability'> {
  if (!rows || !Object.hasOwn(rows, name)) return {}
  return { availability: availabilityOf(rowOf(rows[name]!), tables.release) }
}

/** Says once in a file that a row needs its plugin, where nobody says that the build has it, or that it may have any. */
export function needPlugin(
  plugin: RowPlugin | undefined,
  token: ReadToken,
  { tables, plugins, report }: ReadContext,
): void {
  if (!plugin?.isUndeclared || tables.isOpen || plugins.has(plugin.name)) return
  plugins.add(plugin.name)
  const names = [plugin, ...(plugin.rivals ?? [])].map(({ name }) => name).join(' or ')
  report({ ...failBare(`needs the plugin ${names}`, token, 'plugin'), plugin })
}

/** Caddy's answer to a wrong number of arguments. It names the token it stands on. */
export function failArguments(scope: RowScope, token: ReadToken): Failure {
  const isBrace = token.text === '{' && !token.isQuoted
  const text = isBrace
    ? "unexpected token '{', expecting argument"
    : `wrong argument count or unexpected line ending after '${token.text}'`
  return fail(scope, text, token, 'argument-count')
}
