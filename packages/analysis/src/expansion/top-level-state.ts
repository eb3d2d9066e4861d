import { isCloseBrace, isOpenBrace, type ReadToken } from '../read/cursor.ts'

/**
 * Follows where in a file the next token stands, as far as imports and snippets need it: among addresses, where `(name) {`
 * defines a snippet, or in a body, and how deep. The grammar does the rest on the result.
 */
export class TopLevelState {
  private keys: string[] = []
  private expectsAnother = false
  /** Open braces of the body; 0 in a body without braces. */
  private depth = 0
  private inBody = false

  get isTopLevel(): boolean {
    return !this.inBody
  }

  /** Whether an `import` here is one: at the start of a line, or of a directive. */
  mayImport(isNewLine: boolean): boolean {
    if (this.awaitsSnippetBody) return false
    return isNewLine || (this.inBody && this.depth === 1 && this.atStart)
  }

  private atStart = false
  /** A snippet's name was read, and what follows is no block: Caddy refuses whatever it is. */
  private awaitsSnippetBody = false

  /** A new line after the addresses begins the body of a site without braces, unless it is the brace itself. */
  enterBody(token: ReadToken, isNewLine: boolean): void {
    this.awaitsSnippetBody = false
    if (this.inBody || !isNewLine || this.keys.length === 0 || this.expectsAnother || isOpenBrace(token)) return
    this.awaitsSnippetBody = this.isSnippet
    this.inBody = true
    this.depth = 0
  }

  /** Reads a token. Returns the name of the snippet whose body begins behind it, if one does. */
  take(token: ReadToken): string | undefined {
    if (this.inBody) {
      this.takeInBody(token)
      return undefined
    }
    if (isOpenBrace(token)) return this.openBody()
    this.takeAddress(token.text)
    return undefined
  }

  private get isSnippet(): boolean {
    return this.keys.length === 1 && /^\(.*\)$/s.test(this.keys[0]!)
  }

  private openBody(): string | undefined {
    const [key] = this.keys
    const { isSnippet } = this
    this.keys = []
    this.expectsAnother = false
    if (isSnippet) return key!.slice(1, -1)
    this.inBody = true
    this.depth = 1
    this.atStart = true
    return undefined
  }

  private takeAddress(text: string): void {
    this.expectsAnother = text.endsWith(',') || (text === '' && this.expectsAnother)
    const address = text.endsWith(',') ? text.slice(0, -1) : text
    if (address !== '') this.keys.push(address)
  }

  private takeInBody(token: ReadToken): void {
    this.atStart = false
    if (isOpenBrace(token)) this.depth++
    else if (isCloseBrace(token)) {
      if (this.depth <= 1) this.inBody = false
      else this.depth--
      if (!this.inBody) this.keys = []
    }
  }
}
