import type { LanguageTables, Row } from '@caddyfile/language-data'
import { expandShorthands } from '@caddyfile/language-data'
import {
  type Block,
  type Document,
  type NamedRoute,
  type Site,
  type Statement,
  TokenKind,
  type TopLevel,
  type Word,
} from '@caddyfile/parser'
import type { LoadedFile } from '../expansion/import-source.ts'
import { Cursor, type ReadToken } from './cursor.ts'
import { isOrdered } from './directive-order.ts'
import type { Failure, FailureKind } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { addressProblem } from './listener-addresses.ts'
import { NamedRoutes } from './named-routes.ts'
import { isOpaque } from './opaque.ts'
import { type ReadDirective, readDirective, takesMatcher } from './read-directive.ts'
import { readMatcherDefinition } from './read-matcher.ts'
import { failUnordered, readRoutes } from './read-routes.ts'
import { failBare, type ReadContext, type RowScope } from './scope.ts'

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
}

/** What is found while the blocks are read, and what is found when all are. */
export interface FileFailures {
  readonly reading: readonly Failure[]
  readonly ending: readonly Failure[]
}

/**
 * What Caddy refuses in a file while it reads addresses, options, named routes and sites, in the order in which it reads
 * them (httptype.go, `Setup`). It stops at the first; this goes on.
 */
export function readFile(file: ReadableFile, tables: LanguageTables): FileFailures {
  return new FileReader(file, tables).read()
}

/** What Caddy's parser makes a server block of. */
const isBlock = ({ kind }: TopLevel): boolean => kind === 'site' || kind === 'namedRoute' || kind === 'globalOptions'

/** A block without addresses holds global options; there may be empty words in place of addresses. */
const optionsOf = (child: TopLevel | undefined): Block | undefined =>
  child?.kind === 'globalOptions' || (child?.kind === 'site' && child.addresses.length === 0) ? child.block : undefined

type Check = () => Failure | undefined

class FileReader {
  private readonly file: ReadableFile
  private failures: Failure[] = []
  private readonly namedRoutes = new NamedRoutes()
  private readonly sites: {
    readonly addresses: readonly ReadToken[]
    readonly listen: readonly string[] | undefined
  }[] = []
  private readonly checks = { options: [] as Check[], sites: [] as Check[] }
  private readonly context: ReadContext

  constructor(file: ReadableFile, tables: LanguageTables) {
    this.file = file
    this.context = {
      tables,
      file: {},
      placeOf: (token) => `, at ${file.fileLineOf(token)}${file.importsOf(token)}`,
      load: (path) => file.load(path),
      isAbsent: (path) => file.isAbsent(path),
      namedRoutes: this.namedRoutes,
      later: (when, check) => this.checks[when].push(check),
      report: (failure) => this.failures.push(failure),
      plugins: new Set(),
    }
  }

  read(): FileFailures {
    const { children } = this.file.document
    for (const child of children) this.checkKeys(child)
    const blocks = children.filter(isBlock)
    const options = optionsOf(blocks[0])
    if (options) this.readOptions(options)
    this.runChecks('options')
    for (const child of children) if (child.kind === 'namedRoute') this.readNamedRoute(child)
    for (const block of blocks) {
      const misplaced = optionsOf(block)
      if (misplaced && misplaced !== options) this.refuseOptions(misplaced)
      else if (block.kind === 'site' && !misplaced) this.readSite(block)
    }
    const reading = this.failures
    this.failures = []
    this.refuseAddresses()
    this.failures.push(...this.namedRoutes.undefinedOnes())
    this.runChecks('sites')
    return { reading, ending: this.failures }
  }

  private runChecks(when: 'options' | 'sites'): void {
    for (const check of this.checks[when]) {
      const failure = check()
      if (failure) this.failures.push(failure)
    }
  }

  /** Neither an address nor the name of a named route may be that of a directive. */
  private checkKeys(child: TopLevel): void {
    if (child.kind === 'namedRoute') this.checkKey(routeName(child), this.file.words[child.first]!, 'argument')
    if (child.kind !== 'site') return
    for (const { token } of child.addresses) {
      const word = this.file.words[token]!
      this.checkKey(word.text.replace(/,$/, ''), word, 'directive-as-address')
    }
  }

  private checkKey(name: string, word: ReadToken, kind: FailureKind): void {
    const { directives } = this.context.tables
    // Where the build may lack the plugin, the name may be that of a host.
    if (!Object.hasOwn(directives, name) || directives[name]!.plugin?.isUndeclared) return
    const text = `parsed '${name}' as a site address, but it is a known directive; directives must appear in a site block`
    this.report(text, word, kind)
  }

  private report(text: string, token: ReadToken, kind: FailureKind, known?: object): void {
    const message = `${this.file.fileLineOf(token)}: ${text}`
    const candidates = known && Object.keys(known)
    const mayBeKnown = candidates !== undefined && this.context.tables.isOpen
    const failure = { kind, message, text, token, place: token }
    this.failures.push({ ...failure, ...(candidates && { candidates }), ...(mayBeKnown && { mayBeKnown }) })
  }

  private readOptions(block: Block): void {
    for (const segment of this.segmentsOf(block, false)) {
      const [head] = segment
      const name = head!.text
      if (isOpaque(name)) continue
      const row = Object.hasOwn(this.context.tables.options, name) ? this.context.tables.options[name] : undefined
      if (row) this.readOne(row, segment, new Map())
      else this.report(`unrecognized global option: ${name}`, head!, 'unknown-option', this.context.tables.options)
    }
  }

  private readOne(row: Row, segment: readonly ReadToken[], matchers: ReadonlyMap<string, JsonObject>): ReadDirective {
    const wrap = (message: string) => `parsing caddyfile tokens for '${segment[0]!.text}': ${message}`
    return readDirective(row, segment, { context: this.context, matchers, wrap })
  }

  /** The name in parentheses is read as the directive whose block the routes are. */
  private readNamedRoute(route: NamedRoute): void {
    const { block, first } = route
    if (!block) return
    const cursor = new Cursor(this.wordsBetween(first, (block.close ?? this.file.words.length - 1) + 1, true))
    cursor.next()
    const repeated = this.namedRoutes.define(routeName(route), cursor.token!, () => {
      const failure = readRoutes(cursor, { ...this.scope(), name: cursor.text })
      if (failure) this.failures.push(failure)
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
    const listen = block ? this.readSiteBlock(block, addresses) : []
    this.sites.push({
      addresses: addresses.map(({ token }) => this.file.words[token]!),
      listen: listen.length > 0 ? listen.flat() : undefined,
    })
  }

  /** Returns the addresses that it is to listen on, for each directive that names some. */
  private readSiteBlock(block: Block, addresses: readonly Word[]): string[][] {
    // Addresses from the environment that are empty leave a block of global options.
    const mayBeOptions = addresses.every(({ text }) => isOpaque(text))
    const segments = this.segmentsOf(block, true)
    const matchers = new Map<string, JsonObject>()
    const listen: string[][] = []
    for (const segment of segments) {
      if (segment[0]!.text.startsWith('@')) readMatcherDefinition(segment, matchers, this.scope())
    }
    for (const segment of segments) {
      const isOption = mayBeOptions && Object.hasOwn(this.context.tables.options, segment[0]!.text)
      const read = isOption ? undefined : this.readSiteSegment(segment, matchers, this.hasBraceOnLine(block))
      if (read?.scratch.listen) listen.push(read.scratch.listen as string[])
    }
    return listen
  }

  /** Caddy only sees the brace of a site that is on the line of its addresses, when it says what may be missing. */
  private hasBraceOnLine({ open }: Block): boolean {
    return open !== undefined && !this.file.document.tokens.isFirstOnLine(open)
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
      // Only handlers take matchers, and only they are sorted (httptype.go, `buildSubroute`).
      const isSorted = row.order !== undefined || isOrdered(name, this.context.file) || !takesMatcher(row)
      if (!isSorted) this.checks.sites.push(() => failUnordered(head!))
      return read
    }
    const text = `unrecognized directive: ${name}${hasBrace ? '' : secondSite}`
    this.report(text, head!, 'unknown-directive', this.context.tables.directives)
    return undefined
  }

  /** Caddy drops an empty block without addresses (httptype.go, `Setup`). */
  private refuseOptions({ open, children }: Block): void {
    if (children.length === 0) return
    const text = 'server block without any key is global configuration, and if used, it must be first'
    this.failures.push(failBare(text, this.file.words[open ?? firstToken(children[0]!)]!, 'misplaced-options'))
  }

  private refuseAddresses(): void {
    const { httpPort = 80, httpsPort = 443, listen: usual = [''] } = this.context.file
    const ports = { httpPort: String(httpPort), httpsPort: String(httpsPort) }
    this.sites.forEach(({ addresses, listen = usual as string[] }, site) => {
      const settings = { ...ports, listen: listen.filter((word) => !isOpaque(word)) }
      addresses.forEach((token, key) => {
        const text = token.text.replace(/,$/, '')
        const problem = isOpaque(text) ? undefined : addressProblem(text, { site, key }, settings)
        if (problem !== undefined) this.failures.push(failBare(problem, token))
      })
    })
  }

  /** The statements of a block as Caddy's parser cuts them: what follows a `}` on its line belongs to the statement before. */
  private segmentsOf(block: Block, isSite: boolean): ReadToken[][] {
    const { tokens } = this.file.document
    const starts = block.children
      .map(firstToken)
      .filter((token) => tokens.isFirstOnLine(token) || tokens.kind(token - 1) !== TokenKind.CloseBrace)
    const end = block.close ?? tokens.length
    return starts.map((start, i) => this.wordsBetween(start, starts[i + 1] ?? end, isSite))
  }

  private wordsBetween(start: number, end: number, withShorthands: boolean): ReadToken[] {
    const words = this.file.words.slice(start, end)
    return withShorthands ? words.map((word) => ({ ...word, text: expandShorthands(word.text) })) : words
  }
}

const secondSite =
  '\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.'

/** Without `&(` and `)`. */
const routeName = ({ name }: NamedRoute): string => name.text.slice(2, -1)

const firstToken = (statement: Statement): number => (statement.kind === 'block' ? statement.open! : statement.first)
