import { isCloseBrace, isOnNewLine, isOpenBrace } from '../read/cursor.ts'
import type { ImportRules } from '../release-rules.ts'
import type { ExpandedToken } from './expanded-token.ts'
import { type ArgumentWarning, replaceArguments, sliceArguments } from './import-arguments.ts'

/** What an import statement hands over to the text that it brings. */
export interface ImportContent {
  readonly args: readonly string[]
  /** For `{block}`. */
  readonly block: readonly ExpandedToken[]
  /** For `{blocks.NAME}`. */
  readonly blocks: ReadonlyMap<string, readonly ExpandedToken[]>
}

/** Puts arguments and blocks into the tokens that an import brings. */
export class Substitution {
  private readonly content: ImportContent
  private readonly rules: ImportRules
  private readonly warn: (text: string, token: ExpandedToken, kind?: 'deprecated') => void
  private readonly limit: number
  private readonly out: ExpandedToken[] = []

  constructor(
    content: ImportContent,
    rules: ImportRules,
    warn: (text: string, token: ExpandedToken, kind?: 'deprecated') => void,
    limit: number,
  ) {
    this.content = content
    this.rules = rules
    this.warn = warn
    this.limit = limit
  }

  /**
   * Definitions of snippets at top level pass untouched: their arguments come with their own imports. Stops behind the
   * limit of tokens: blocks can be asked for again and again.
   */
  run(tokens: readonly ExpandedToken[], isTopLevel: boolean): readonly ExpandedToken[] {
    const definitions = new DefinitionTracker(isTopLevel)
    for (const token of tokens) {
      if (this.out.length > this.limit) break
      if (definitions.holds(token, this.out.at(-1))) this.out.push(token)
      else this.substitute(token)
    }
    return this.out
  }

  private substitute(token: ExpandedToken): void {
    const { args, block, blocks } = this.content
    const { text } = token
    const isNamedBlock = text.startsWith('{blocks.') && text.endsWith('}')
    if (!text.includes('{') && !text.includes('\\')) this.out.push(token)
    else if (text === '{block}') this.putBlock(block, token)
    else if (isNamedBlock) this.putBlock(blocks.get(text.slice('{blocks.'.length, -1)) ?? [], token)
    else {
      const warn: ArgumentWarning = (message, kind) => this.warn(message, token, kind)
      const texts = sliceArguments(text, args, warn) ?? [replaceArguments(text, args, warn)]
      this.addAll(texts.map((one) => (one === text ? token : { ...token, text: one })))
    }
  }

  private putBlock(tokens: readonly ExpandedToken[], slot: ExpandedToken): void {
    const stays = tokens.length === 0 && !this.rules.dropEmptyBlocks
    this.addAll(stays ? [slot] : tokens)
  }

  private addAll(tokens: readonly ExpandedToken[]): void {
    for (const token of tokens) this.out.push(token)
  }
}

/** Tells which tokens are in the definition of a snippet, in the rough way in which Caddy does (parse.go, `doImport`). */
class DefinitionTracker {
  private nesting: number
  private isInside = false
  private mayBeName = false
  /** The place of the token on its line. */
  private place = 0

  constructor(isTopLevel: boolean) {
    this.nesting = isTopLevel ? 0 : 1
  }

  holds(token: ExpandedToken, before: ExpandedToken | undefined): boolean {
    if (!this.isInside && this.nesting === 0) {
      this.place = before === undefined || isOnNewLine(before, token) ? 0 : this.place + 1
      if (this.place === 0 && /^\(.+\)$/s.test(token.text)) this.mayBeName = true
    }
    if (isOpenBrace(token)) this.open()
    else if (isCloseBrace(token) && --this.nesting === 0) this.isInside = false
    return this.isInside
  }

  private open(): void {
    this.nesting++
    if (this.place !== 1 || !this.mayBeName || this.nesting !== 1) return
    this.isInside = true
    this.mayBeName = false
  }
}
