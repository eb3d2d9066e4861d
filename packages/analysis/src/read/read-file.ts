import type { LanguageCheckers, LanguageTables, Release, Row } from '@caddyfile/language-data'
import { expandShorthands, normalizeSiteAddress, parseSiteAddress } from '@caddyfile/language-data'
import {
  type Block,
  type Document,
  type NamedRoute,
  type Site,
  type Statement,
  TokenKind,
  type TopLevel,
} from '@caddyfile/parser'
import type { LoadedFile } from '../expansion/import-source.ts'
import { type ReleaseRules, rulesOf } from '../release-rules.ts'
import { ambiguousSites } from '../serve/ambiguous-sites.ts'
import type { ReadSite, SiteKey } from '../serve/read-site.ts'
import { hostFailures, warningsOfAddress } from '../serve/served-address.ts'
import { serversOf } from '../serve/servers.ts'
import { servingProblems } from '../serve/serving-problems.ts'
import { servingSettings } from '../serve/serving-settings.ts'
import { Cursor, type ReadToken } from './cursor.ts'
import { isOrdered } from './directive-order.ts'
import { type Failure, type FailureKind, milderSeverities } from './failure.ts'
import { isZero, type JsonObject } from './json-target.ts'
import { addressProblem, hasBadBind } from './listener-addresses.ts'
import { Loading } from './loading.ts'
import { NamedRoutes } from './named-routes.ts'
import { Nesting } from './nesting.ts'
import { isOpaque } from './opaque.ts'
import { type ReadDirective, readDirective, takesMatcher } from './read-directive.ts'
import { readMatcherDefinition } from './read-matcher.ts'
import { failUnordered, readRoutes } from './read-routes.ts'
import { failBare, knownElsewhere, type ReadContext, type RowScope } from './scope.ts'
import { setAddresses } from './site-surroundings.ts'

/** A file to read: its tree, and its tokens by the numbers that the tree has. */
export interface ReadableFile {
  readonly document: Document
  readonly words: readonly ReadToken[]
  /** `FILE:LINE` of a token, and what messages add for the imports that brought it. */
  fileLineOf(token: ReadToken): string
  importsOf(token: ReadToken): string
  /** A file that a directive names; undefined while it is not known. */
  load(path: string): LoadedFile | undefined
  /** Whether such a file is known not to be there. */
  isAbsent(path: string): boolean
  /** Whether the text is known to its end and nothing was wrong with it so far. */
  readonly isSound: boolean
}

/** What is found while a file becomes JSON, and what is found when that is loaded. */
export interface FileFailures {
  readonly adapting: readonly Failure[]
  readonly loading: readonly Failure[]
}

/**
 * What Caddy refuses in a file while it reads addresses, options, named routes and sites, in the order in which it reads
 * them (httptype.go, `Setup`); then what it refuses when it loads what it has read. It stops at the first; this goes on.
 */
export function readFile(file: ReadableFile, tables: LanguageTables, checkers: LanguageCheckers): FileFailures {
  return new FileReader(file, tables, checkers).read()
}

/** What Caddy's parser makes a server block of. */
const isBlock = ({ kind }: TopLevel): boolean => kind === 'site' || kind === 'namedRoute' || kind === 'globalOptions'

/** A block without addresses holds global options. */
const optionsOf = (child: TopLevel | undefined): Block | undefined =>
  child?.kind === 'globalOptions' ? child.block : undefined

/** Caddy drops an empty block without addresses, wherever it stands. */
const isEmptyOptions = (child: TopLevel): boolean => optionsOf(child)?.children.length === 0

type Check = () => Failure | undefined

interface SiteEntry {
  readonly segment: readonly ReadToken[]
  readonly directive: ReadDirective | undefined
}

class FileReader {
  private readonly file: ReadableFile
  private readonly rules: ReleaseRules
  private readonly failures: Failure[] = []
  private readonly namedRoutes: NamedRoutes
  private readonly loading = new Loading()
  /** What is wrong with each named route, if it is loaded. */
  private readonly routeFailures = new Map<string, readonly Failure[]>()
  private readonly options = new Map<string, ReadDirective[]>()
  private readonly sites: { readonly addresses: readonly ReadToken[]; readonly read: ReadSite }[] = []
  private keys = 0
  private readonly checks = { options: [] as Check[], sites: [] as Check[], loading: [] as Check[] }
  private readonly context: ReadContext

  constructor(file: ReadableFile, tables: LanguageTables, checkers: LanguageCheckers) {
    this.file = file
    this.rules = rulesOf(tables.release)
    this.namedRoutes = new NamedRoutes(this.rules)
    this.context = {
      tables,
      file: {},
      placeOf: (token) => `, at ${file.fileLineOf(token)}${file.importsOf(token)}`,
      load: (path) => file.load(path),
      isAbsent: (path) => file.isAbsent(path),
      options: this.options,
      namedRoutes: this.namedRoutes,
      nesting: new Nesting(),
      loading: this.loading,
      checkers,
      later: (when, check) => this.checks[when].push(check),
      report: (failure) => this.failures.push(failure),
      plugins: new Set(),
    }
  }

  read(): FileFailures {
    const { children } = this.file.document
    for (const child of children) this.checkKeys(child)
    const blocks = children.filter((child) => isBlock(child) && !isEmptyOptions(child))
    const options = optionsOf(blocks[0])
    if (options) this.readOptions(options)
    this.add(this.runChecks('options'))
    for (const child of children) if (child.kind === 'namedRoute') this.readNamedRoute(child)
    for (const block of blocks) {
      const misplaced = optionsOf(block)
      if (misplaced && misplaced !== options) this.refuseOptions(misplaced)
      else if (block.kind === 'site') this.readSite(block)
    }
    this.refuseAddresses()
    this.serve()
    this.loading.find(this.runChecks('loading'))
    return { adapting: this.failures, loading: this.loading.failures }
  }

  /** What sites become together can only be told where each of them was read to its end. */
  private serve(): void {
    const settings = servingSettings(this.options, this.context.file)
    const servers = this.isSound
      ? serversOf(
          this.sites.map(({ read }) => read),
          settings,
        )
      : []
    this.add(ambiguousSites(servers))
    this.add(this.followRoutes())
    this.add(this.runChecks('sites'))
    if (this.isSound) this.add(servingProblems(servers, this.options, settings, this.context.file))
  }

  private add(failures: readonly Failure[]): void {
    for (const failure of failures) this.failures.push(failure)
  }

  /** A plugin that the build must have is nothing wrong, nor is a file that is not here, or what Caddy only warns of. */
  private get isSound(): boolean {
    return this.file.isSound && this.failures.every(({ kind }) => milderSeverities[kind] && kind !== 'unchecked')
  }

  /** Named routes that sites invoke are loaded with them. */
  private followRoutes(): Failure[] {
    return this.namedRoutes.follow((name) => this.loading.find(this.routeFailures.get(name) ?? []))
  }

  private runChecks(when: keyof typeof this.checks): Failure[] {
    return this.checks[when].flatMap((check) => check() ?? [])
  }

  /** Neither an address nor the name of a named route may be that of a directive. */
  private checkKeys(child: TopLevel): void {
    if (child.kind === 'namedRoute') this.checkKey(routeName(child), this.file.words[child.first]!, 'argument')
    if (child.kind !== 'site') return
    for (const { token } of child.addresses) {
      const word = this.file.words[token]!
      this.checkKey(addressIn(word), word, 'directive-as-address')
    }
  }

  private checkKey(name: string, word: ReadToken, kind: FailureKind): void {
    const { directives } = this.context.tables
    // Where the build may lack the plugin, the name may be that of a host.
    if (!Object.hasOwn(directives, name) || directives[name]!.plugin?.isUndeclared) return
    const text = `parsed '${name}' as a site address, but it is a known directive; directives must appear in a site block`
    this.report(text, word, kind)
  }

  private report(text: string, token: ReadToken, kind: FailureKind, known?: Partial<Failure>): void {
    const message = `${this.file.fileLineOf(token)}: ${text}`
    const mayBeKnown = known?.candidates !== undefined && this.context.tables.isOpen
    const failure = { kind, message, text, token, place: token }
    this.failures.push({ ...failure, ...known, ...(mayBeKnown && { mayBeKnown }) })
  }

  /** The names that a name could have been meant to be, and which releases know it. */
  private knownOf(table: 'directives' | 'options', name: string): Partial<Failure> {
    const { tables } = this.context
    return { candidates: Object.keys(tables[table]), ...knownElsewhere(tables.elsewhere[table], name, this.context) }
  }

  private readOptions(block: Block): void {
    for (const segment of this.segmentsOf(block, false)) {
      const [head] = segment
      const name = head!.text
      if (isOpaque(name)) continue
      const row = Object.hasOwn(this.context.tables.options, name) ? this.context.tables.options[name] : undefined
      if (row) {
        const all = this.options.get(name) ?? []
        all.push(this.readOne(row, segment, new Map()))
        this.options.set(name, all)
      } else this.report(`unrecognized global option: ${name}`, head!, 'unknown-option', this.knownOf('options', name))
    }
    this.loadOptions()
  }

  /** Of most options the last occurrence counts. Without a site, they are options of nothing. */
  private loadOptions(): void {
    if (!this.file.document.children.some((child) => child.kind === 'site' && !optionsOf(child))) return
    for (const all of this.options.values()) {
      for (const { row, out } of all) if (row.accumulates || out === all.at(-1)!.out) this.loading.load(out)
    }
  }

  private readOne(row: Row, segment: readonly ReadToken[], matchers: ReadonlyMap<string, JsonObject>): ReadDirective {
    const wrap = (message: string) => `parsing caddyfile tokens for '${segment[0]!.text}': ${message}`
    return readDirective(row, segment, { context: this.context, matchers, wrap })
  }

  /** The name is read as the directive whose block the routes are; Caddy takes it to stand where the brace is. */
  private readNamedRoute(route: NamedRoute): void {
    const { block } = route
    if (block?.open === undefined) return
    const words = this.wordsBetween(block.open, (block.close ?? this.file.words.length - 1) + 1, true)
    const cursor = new Cursor([{ ...words[0]!, text: route.name.text }, ...words])
    cursor.next()
    const name = routeName(route)
    const read = () => {
      const failure = readRoutes(cursor, { ...this.scope(), name: cursor.text })
      if (failure) this.failures.push(failure)
    }
    const repeated = this.namedRoutes.define(name, cursor.token!, () => {
      this.routeFailures.set(name, this.loading.during(read))
    })
    if (repeated) this.failures.push(repeated)
  }

  private scope(): RowScope {
    const { context } = this
    const matchers = new Map<string, JsonObject>()
    return {
      context,
      name: '',
      plugin: undefined,
      out: {},
      scratch: {},
      file: context.file,
      matcherName: '',
      matchers,
      wrap: (message) => message,
    }
  }

  private readSite({ block, addresses }: Site): void {
    const words = addresses.map(({ token }) => this.file.words[token]!)
    const isFixed = words.every(({ text }) => !isOpaque(text))
    // Addresses from the environment that are empty leave a block of global options.
    const mayBeOptions = words.every(({ text }) => isOpaque(text))
    const keys = words.flatMap((word) => this.keyOf(word) ?? [])
    setAddresses(
      this.context.file,
      keys.map(({ address }) => address),
    )
    let entries: readonly SiteEntry[] = []
    const found = this.loading.during(() => {
      if (block) entries = this.readSiteBlock(block, mayBeOptions)
    })
    const settling = entries.filter(({ directive }) => !directive || directive.row.settles)
    const directivesThatSettle = (what: Row['settles']) =>
      settling.flatMap(({ directive }) => (directive && directive.row.settles === what ? directive : []))
    const read: ReadSite = {
      keys,
      listeners: directivesThatSettle('listeners').map(({ out, scratch }) => ({
        ...out,
        addresses: scratch.listen ?? [],
      })),
      certificates: directivesThatSettle('certificates'),
      isKnown: isFixed && !settling.some(({ segment }) => segment.some(({ text }) => isOpaque(text))),
    }
    this.sites.push({ addresses: words, read })
    if (isDropped(read)) return
    this.add(keys.flatMap(warningsOfAddress))
    this.loading.find([...found, ...keys.flatMap(hostFailures)])
  }

  private keyOf(token: ReadToken): SiteKey | undefined {
    const text = addressIn(token)
    const address = parseSiteAddress(text)
    if (isOpaque(text) || 'error' in address) return undefined
    return { text, token, address: normalizeSiteAddress(address), number: this.keys++ }
  }

  /** The entries of a site with the directives that they are, where they are any that is known. */
  private readSiteBlock(block: Block, mayBeOptions: boolean): SiteEntry[] {
    const segments = this.segmentsOf(block, true)
    // Caddy does not count a brace below the addresses.
    const hasBraces = block.open !== undefined && !this.file.document.tokens.isFirstOnLine(block.open)
    const matchers = new Map<string, JsonObject>()
    for (const segment of segments) {
      if (segment[0]!.text.startsWith('@')) readMatcherDefinition(segment, matchers, this.scope())
    }
    return segments.map((segment) => {
      const isOption = mayBeOptions && Object.hasOwn(this.context.tables.options, segment[0]!.text)
      const directive = isOption ? undefined : this.readSiteSegment(segment, matchers, hasBraces)
      return { segment, directive }
    })
  }

  private readSiteSegment(
    segment: readonly ReadToken[],
    matchers: ReadonlyMap<string, JsonObject>,
    hasBrace: boolean,
  ): ReadDirective | undefined {
    const [head] = segment
    const name = head!.text
    if (name.startsWith('@') || isOpaque(name)) return undefined
    if (Object.hasOwn(this.context.tables.directives, name)) {
      const row = this.context.tables.directives[name]!
      const read = this.readOne(row, segment, matchers)
      this.loading.load(read.out)
      // Only handlers take matchers, and only they are sorted (httptype.go, `buildSubroute`).
      const isSorted = row.order !== undefined || isOrdered(name, this.context.file) || !takesMatcher(row)
      if (!isSorted) this.checks.sites.push(() => failUnordered(head!))
      return read
    }
    const text = `unrecognized directive: ${name}${hasBrace ? '' : secondSite}`
    this.report(text, head!, 'unknown-directive', this.knownOf('directives', name))
    return undefined
  }

  private refuseOptions({ first }: Block): void {
    const text = 'server block without any key is global configuration, and if used, it must be first'
    this.failures.push(failBare(text, this.file.words[first]!, 'misplaced-options'))
  }

  private refuseAddresses(): void {
    const { httpPort, httpsPort, listeners } = servingSettings(this.options, this.context.file)
    const { refusesPortsAlone } = this.rules
    this.sites.forEach(({ addresses, read }, site) => {
      const places = read.listeners.length > 0 ? read.listeners : listeners
      const words = places.flatMap(({ addresses: list = [] }) => list as string[]).filter((word) => !isOpaque(word))
      const bound = { httpPort, httpsPort, listen: words, refusesPortsAlone }
      const settings = hasBadBind(bound) ? bound : { ...bound, listen: [] }
      addresses.forEach((token, key) => {
        const text = addressIn(token)
        const problem = isOpaque(text) ? undefined : addressProblem(text, { site, key }, settings)
        if (problem) this.failures.push(failBare(problem.text, token, problem.kind))
      })
    })
  }

  /**
   * The statements of a block as Caddy's parser cuts them: what follows a `}` on its line belongs to the statement before,
   * and so does a line that begins with `{}`.
   */
  private segmentsOf(block: Block, isSite: boolean): ReadToken[][] {
    const { tokens } = this.file.document
    const starts = block.children
      .map(firstToken)
      .filter((token) => tokens.isFirstOnLine(token) || tokens.kind(token - 1) !== TokenKind.CloseBrace)
      .filter((token, i) => i === 0 || tokens.isQuoted(token) || tokens.text(token) !== '{}')
    const end = block.close ?? tokens.length
    return starts.map((start, i) => this.wordsBetween(start, starts[i + 1] ?? end, isSite))
  }

  private wordsBetween(start: number, end: number, withShorthands: boolean): ReadToken[] {
    const words = this.file.words.slice(start, end)
    if (!withShorthands) return words
    const { release } = this.context.tables
    for (let i = 0; i < words.length; i++) words[i] = withLongForms(words[i]!, release)
    return words
  }
}

function withLongForms(word: ReadToken, release: Release): ReadToken {
  const text = expandShorthands(word.text, release)
  return text === word.text ? word : { ...word, text, written: word.text }
}

/** An address as it stands in a list of them. */
const addressIn = ({ text }: ReadToken): string => text.replace(/,$/, '')

/** A site that is bound to nothing is never served. */
const isDropped = ({ listeners }: ReadSite): boolean =>
  listeners.length > 0 && listeners.every(({ addresses }) => isZero(addresses))

const secondSite =
  '\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.'

/** Without `&(` and `)`. */
const routeName = ({ name }: NamedRoute): string => name.text.slice(2, -1)

const firstToken = (statement: Statement): number => (statement.kind === 'block' ? statement.open! : statement.first)
