import { isCloseBrace, isOpenBrace, type ReadToken } from '../read/cursor.ts'
import type { ImportRules } from '../release-rules.ts'

/**
 * Follows where in a file the next token stands, as Caddy's parser does (caddyconfig/caddyfile/parse.go, `addresses`,
 * `directives`, `directive`): among addresses, where `(name) {` defines a snippet, or in a body, and how deep.
 */
export class TopLevelState {
  /** Whether the token that was read last is a `{` that is a word here: it stands for the first directive. */
  tookBraceAsWord = false
  private readonly rules: ImportRules
  private keys: string[] = []
  private expectsAnother = false
  private inBody = false
  /** The next token is the first one behind the brace of a body. */
  private atStart = false
  /** Open braces of the directive. */
  private nesting = 0
  /** In a named route braces are but counted. */
  private isNamedRoute = false
  /** The name of a snippet or named route was read, and what follows is no block: Caddy refuses whatever it is. */
  private awaitsNamedBody = false

  constructor(rules: ImportRules) {
    this.rules = rules
  }

  get isTopLevel(): boolean {
    return !this.inBody
  }

  /** Whether an `import` here is one: at the start of a line, or of a directive. */
  mayImport(isNewLine: boolean): boolean {
    if (this.awaitsNamedBody || (this.isNamedRoute && !this.rules.workInNamedRoutes)) return false
    return isNewLine || (this.inBody && this.atStart)
  }

  /** Behind an import among directives, the next token begins one, whatever it is. */
  passImport(): void {
    if (this.inBody && this.nesting === 0) this.atStart = true
  }

  /** A new line after the addresses begins the body of a site without braces, unless it is the brace itself. */
  enterBody(token: ReadToken, isNewLine: boolean): void {
    this.awaitsNamedBody = false
    if (this.inBody || !isNewLine || this.keys.length === 0 || this.expectsAnother || isOpenBrace(token)) return
    this.awaitsNamedBody = this.isSnippet || this.namesRoute
    this.beginBody()
  }

  /** Reads a token. Returns the name of the snippet whose body begins behind it, if one does. */
  take(token: ReadToken): string | undefined {
    this.tookBraceAsWord = false
    if (this.inBody) this.takeInBody(token)
    else if (isOpenBrace(token)) return this.openBody()
    else this.takeAddress(token.text)
    return undefined
  }

  private get isSnippet(): boolean {
    return this.keys.length === 1 && /^\(.*\)$/s.test(this.keys[0]!)
  }

  private get namesRoute(): boolean {
    return this.keys.length === 1 && /^&\(.*\)$/s.test(this.keys[0]!)
  }

  private openBody(): string | undefined {
    const [key] = this.keys
    const { isSnippet } = this
    this.isNamedRoute = this.namesRoute
    this.keys = []
    this.expectsAnother = false
    if (isSnippet) return key!.slice(1, -1)
    this.beginBody()
    return undefined
  }

  private beginBody(): void {
    this.inBody = true
    this.atStart = true
    this.nesting = 0
  }

  private takeAddress(text: string): void {
    this.expectsAnother = text.endsWith(',') || (text === '' && this.expectsAnother)
    const address = text.endsWith(',') ? text.slice(0, -1) : text
    if (address !== '') this.keys.push(address)
  }

  private takeInBody(token: ReadToken): void {
    const isFirst = this.atStart && !this.isNamedRoute
    this.atStart = false
    if (isOpenBrace(token)) {
      if (isFirst) this.tookBraceAsWord = true
      else this.nesting++
    } else if (isCloseBrace(token)) {
      if (this.nesting === 0) this.endBody()
      else this.nesting--
    }
  }

  private endBody(): void {
    this.inBody = false
    this.isNamedRoute = false
    this.keys = []
  }
}
