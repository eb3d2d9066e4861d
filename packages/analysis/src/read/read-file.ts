import { expandShorthands, type LanguageTables } from '@caddyfile/language-data'
import type { Block, Document, Statement, Tokens } from '@caddyfile/parser'
import { isOpaque } from '../expand.ts'
import type { ReadToken } from './cursor.ts'
import { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import type { JsonObject } from './json-target.ts'
import { readDirective } from './read-directive.ts'
import { readMatcherDefinition } from './read-matcher.ts'
import { readRoutes } from './read-routes.ts'
import type { ReadContext, RowScope } from './scope.ts'

/** What Caddy refuses in a file while it reads options, named routes and sites, in the order in which it reads them. */
export function readFile(document: Document, tables: LanguageTables, fileName: string): Failure[] {
  return new FileReader(document, tables, fileName).read()
}

class FileReader {
  private readonly document: Document
  private readonly failures: Failure[] = []
  private readonly context: ReadContext

  constructor(document: Document, tables: LanguageTables, fileName: string) {
    this.document = document
    this.context = {
      tables,
      file: {},
      placeOf: ({ line }) => `, at ${fileName}:${line}`,
      report: (failure) => this.failures.push(failure),
    }
  }

  read(): Failure[] {
    const { children } = this.document
    this.checkAddresses()
    for (const child of children) if (child.kind === 'globalOptions') this.readOptions(child.block)
    for (const child of children) if (child.kind === 'namedRoute') this.readNamedRoute(child.block, child.first)
    for (const child of children) if (child.kind === 'site') this.readSite(child.block)
    return this.failures
  }

  private checkAddresses(): void {
    for (const child of this.document.children) {
      if (child.kind !== 'site') continue
      for (const { token, text } of child.addresses) {
        if (!Object.hasOwn(this.context.tables.directives, text)) continue
        const word = readToken(this.document.tokens, token)
        const message = `parsed '${text}' as a site address, but it is a known directive; directives must appear in a site block`
        this.report(message, word)
      }
    }
  }

  private report(text: string, token: ReadToken): void {
    this.failures.push({ message: `${this.fileLine(token)}${text}`, text, token, place: token })
  }

  private fileLine(token: ReadToken): string {
    return `${this.context
      .placeOf(token)
      .replace(/^, at /, '')
      .replace(/ import chain .*/s, '')}: `
  }

  private readOptions(block: Block): void {
    for (const segment of this.segmentsOf(block, false)) {
      const [head] = segment
      const name = head!.text
      if (isOpaque(name)) continue
      const row = this.context.tables.options[name]
      if (row) this.readOne(row, segment, new Map(), name)
      else this.report(`unrecognized global option: ${name}`, head!)
    }
  }

  private readOne(
    row: Parameters<typeof readDirective>[0],
    segment: readonly ReadToken[],
    matchers: ReadonlyMap<string, JsonObject>,
    name: string,
  ): void {
    const wrap = (message: string) => `parsing caddyfile tokens for '${name}': ${message}`
    readDirective(row, segment, { context: this.context, matchers, wrap })
  }

  private readNamedRoute(block: Block | undefined, first: number): void {
    if (!block) return
    const last = block.close ?? this.document.tokens.length - 1
    const cursor = new Cursor(this.tokensBetween(first, last + 1, true))
    cursor.next()
    const scope: RowScope = { ...this.scope(), name: cursor.text }
    const failure = readRoutes({}, cursor, scope, true)
    if (failure) this.failures.push(failure)
  }

  private scope(): RowScope {
    return {
      context: this.context,
      name: '',
      out: {},
      scratch: {},
      file: this.context.file,
      matcherName: '',
      matchers: new Map(),
      wrap: (message) => message,
    }
  }

  private readSite(block: Block | undefined): void {
    if (!block) return
    const segments = this.segmentsOf(block, true)
    const matchers = new Map<string, JsonObject>()
    for (const segment of segments) {
      if (segment[0]!.text.startsWith('@')) readMatcherDefinition(segment, matchers, this.scope())
    }
    for (const segment of segments) this.readSiteSegment(segment, matchers, block.open !== undefined)
  }

  private readSiteSegment(
    segment: readonly ReadToken[],
    matchers: ReadonlyMap<string, JsonObject>,
    hasBraces: boolean,
  ): void {
    const [head] = segment
    const name = head!.text
    if (name.startsWith('@') || isOpaque(name)) return
    const row = this.context.tables.directives[name]
    if (row) {
      this.readOne(row, segment, matchers, name)
      return
    }
    const hint =
      '\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.'
    this.report(`unrecognized directive: ${name}${hasBraces ? '' : hint}`, head!)
  }

  /** The statements of a block as Caddy's parser cuts them: each ends where the next one begins on a line of its own. */
  private segmentsOf(block: Block, isSite: boolean): ReadToken[][] {
    const { tokens } = this.document
    const starts = block.children
      .map(firstToken)
      .filter((token) => tokens.isFirstOnLine(token) || tokens.kind(token - 1) !== 5)
    const end = block.close ?? tokens.length
    return starts.map((start, i) => this.tokensBetween(start, starts[i + 1] ?? end, isSite))
  }

  private tokensBetween(start: number, end: number, withShorthands: boolean): ReadToken[] {
    const words: ReadToken[] = []
    for (let index = start; index < end; index++) {
      const token = readToken(this.document.tokens, index)
      words.push(withShorthands ? { ...token, text: expandShorthands(token.text) } : token)
    }
    return words
  }
}

const firstToken = (statement: Statement): number => (statement.kind === 'block' ? statement.open! : statement.first)

function readToken(tokens: Tokens, index: number): ReadToken {
  const text = tokens.text(index)
  const isHeredoc = tokens.kind(index) === 3
  const breaks = text.includes('\n') || isHeredoc ? text.split('\n').length - 1 + (isHeredoc ? 2 : 0) : 0
  return { text, isQuoted: tokens.isQuoted(index), line: tokens.line(index), breaks, file: 0, chain: 0, index }
}
