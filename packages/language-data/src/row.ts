/** A value that a Caddyfile becomes in Caddy's JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * How a line is written, in the notation of Caddy's documentation with `:type` behind names:
 * `<name:type>` one word, `<name:type...>` one or more, `[…]` all of the group or nothing, `a|b` keywords,
 * `!<name>` a word that must start so, `[+|-]<name>` one that may, and `[<matcher>]` first on directives.
 */
export type Signature = string

/**
 * Texts of errors, Caddy's own. `{value}` the word, `{error}` what its type says, `{name}` the row's name, `{last}` the
 * last word of the line, `{existing}` what is there already, `{args}` all words. `@args` stands for Caddy's
 * text about a wrong number of arguments.
 */
export type Text = string

/** A place in the JSON: `a.b`, `a[]` to append, `{arg}` a key from a word, `$x` scratch of the directive, `%x` of the file. */
export type Path = string

/**
 * What happens to words that the signature has no place for. `next`: read as the next subdirective. `first`: refused after
 * the others are converted, naming the first of them. `last`: refused before, naming the last word that has a place.
 * `line`: the whole line is taken and counted; all errors stand at its last word. `drop`: the line is taken, they are
 * forgotten. `head`: counted before any is taken, naming the subdirective. `any`, `anyAfter`: not even a `{` may follow.
 */
export type Surplus = 'next' | 'first' | 'last' | 'line' | 'drop' | 'head' | 'any' | 'anyAfter'

/** What a form of a line may say differently from its row. */
export interface Form {
  readonly sig: Signature
  readonly surplus?: Surplus
  readonly many?: Text
  readonly json?: Path | Readonly<Record<Path, Json>>
  readonly default?: Readonly<Record<string, Json>>
  readonly error?: Text | Readonly<Record<string, Text>>
  readonly range?: Text
  readonly loadError?: Text | Readonly<Record<string, Text>>
  readonly blockError?: Text
  /** The row's block belongs to other forms; here it stays unread. */
  readonly ignoresBlock?: true
  /** The first and the last release of Caddy with this form; without, all have it. */
  readonly since?: string
  readonly until?: string
}

/** A plugin by its name, and by the module that a build needs: what `xcaddy build --with` is given. */
export interface PluginName {
  readonly name: string
  readonly requires: string
}

/** The plugin that a row comes from, as a build sees it. */
export interface RowPlugin extends PluginName {
  /** Nobody has declared it: the build may lack it. */
  readonly isUndeclared?: true
  /** Plugins that bring the same name. Caddy does not start with two of them. */
  readonly rivals?: readonly PluginName[]
  /** What its rows refuse is refused, in these words; other rows are what is known of some version of a plugin. */
  readonly exact?: true
}

/** What a row says otherwise. `null` stands for a property that it does not have. */
export type RowChange = { readonly [Property in keyof Row]?: Row[Property] | null }

/** Everything the project knows about one name: a directive, an option, a module, a subdirective or an entry of a block. */
export interface Row {
  readonly args?: Signature | Form | readonly (Signature | Form)[]
  /** Default: `next`. */
  readonly surplus?: Surplus
  /** Values are the next tokens, whatever they are: on another line, or a `{`. */
  readonly take?: 'token'
  /** Values of arguments that are left out; `$matcher` is the name of the matcher around. */
  readonly default?: Readonly<Record<string, Json>>
  readonly error?: Text | Readonly<Record<string, Text>>
  readonly range?: Text
  /** The text around what a type says of a word when Caddy loads the configuration; by argument. `{index}` counts words from 0. */
  readonly loadError?: Text | Readonly<Record<string, Text>>
  readonly missing?: Text | readonly Text[]
  readonly many?: Text
  readonly count?: Text
  readonly keyword?: Text
  /** Its place in the JSON must not be taken yet. */
  readonly once?: Text
  readonly onceAt?: Path
  readonly conflicts?: Readonly<Record<Path, Text>>
  readonly requires?: Readonly<Record<Path, Text>>
  readonly unique?: Text
  readonly when?: 'early' | 'late'
  readonly need?: Readonly<Record<Path, Text>>
  readonly refuse?: Text
  readonly block?: Readonly<Record<string, Row | Signature>>
  readonly unknown?: Text | 'skip'
  readonly blockError?: Text
  readonly lineEntries?: true
  readonly isolated?: true
  readonly repeat?: true
  readonly rewrap?: true
  readonly json?: Path | Readonly<Record<Path, Json>>
  /** The object that the row writes to. `a[]` makes a new element each time, `a=` a new object in its place. */
  readonly at?: Path
  /** Names of functions, for what data cannot say. */
  readonly read?: string
  readonly check?: string
  readonly finish?: string
  /** What must be set when Caddy loads the configuration. */
  readonly loadNeed?: Readonly<Record<Path, Text>>
  /** Look as Caddy does when it loads the configuration: at each line, and once at all that has been read. */
  readonly loadLine?: string
  readonly load?: string
  /** Of a global option: every occurrence counts, not only the last. */
  readonly accumulates?: true
  readonly inherits?: string
  readonly prescan?: Readonly<Record<string, Row | Signature>>
  /** A block of directives, which are sorted by their order, or stay as written. */
  readonly body?: 'routes' | 'routesAsWritten'
  /**
   * What a directive that is no handler returns, in Go's notation, for the message of a `route` that refuses it. `<path|zero>`
   * stands for what it has read. Under a path: what it returns where that is set; under '' otherwise.
   */
  readonly returns?: Text | Readonly<Record<Path, Text>>
  /** What of its site it settles that is no route: where it listens, or its certificates and how it speaks TLS. */
  readonly settles?: 'listeners' | 'certificates'
  readonly handler?: string
  readonly matcher?: 'none' | 'ofTwo' | 'required'
  readonly goType?: string
  /** Position among the ordered directives, from 0, plugins' between Caddy's; without one, it only works in `route`. */
  readonly order?: number
  /** The plugin that it comes from; Caddy's own rows have none. */
  readonly plugin?: RowPlugin
  /** The rows of its plugin's rivals. */
  readonly rivals?: readonly Row[]
  readonly summary?: string
  readonly docs?: string
  /** The first and the last release of Caddy, or version of the plugin, that knows it; without, all do. */
  readonly since?: string
  readonly until?: string
  /** Of what is gone: what to use instead. */
  readonly instead?: Text
  /** What Caddy warns of where it is used; of a plugin's, what to use instead. */
  readonly deprecated?: Text
  /** What the row says in the releases before each of these; changes add up from the newest one to the oldest. */
  readonly before?: Readonly<Record<string, RowChange>>
  /** What only other releases than that of the tables know here; `releaseTables` puts it there. */
  readonly elsewhere?: { readonly names: Readonly<Record<string, Row | Signature>>; readonly forms: readonly Form[] }
  readonly examples?: readonly string[]
}
