import { isSpace, TokenFlag, TokenKind, type Tokens, tokenize } from '@caddyfile/parser/lexer'

/**
 * Whether two texts say the same: the same tokens and comments, and the same tokens at the start of a line. A `{` may go to
 * the end of the line before, save after an import at the top level, where it would become the import's block; braces, and
 * what follows one, may be given a line of their own.
 */
export function saysTheSame(before: string, after: string): boolean {
  const old = tokenize(before)
  const now = tokenize(after)
  return haveSameTokens(old, now) && haveSameComments(old, now) && haveSameProblems(old, now)
}

function haveSameTokens(old: Tokens, now: Tokens): boolean {
  if (old.length !== now.length) return false
  const imports = new ImportLines(old)
  for (let index = 0; index < old.length; index++) {
    if (old.kind(index) !== now.kind(index) || !haveSameText(old, now, index)) return false
    const isInImport = imports.holds(index)
    if (old.isFirstOnLine(index) !== now.isFirstOnLine(index) && !mayMove(old, index, isInImport)) return false
  }
  return true
}

/** Whether a token may leave the start of its line, or be put at one. */
function mayMove(tokens: Tokens, index: number, isInImport: boolean): boolean {
  if (tokens.isFirstOnLine(index)) return tokens.kind(index) === TokenKind.OpenBrace && !isInImport
  return isBrace(tokens, index) || (index > 0 && isBrace(tokens, index - 1))
}

function isBrace(tokens: Tokens, index: number): boolean {
  const kind = tokens.kind(index)
  return kind === TokenKind.OpenBrace || kind === TokenKind.CloseBrace
}

/** Finds imports at the top level. */
class ImportLines {
  private readonly tokens: Tokens
  private depth = 0
  private isImport = false

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  /** Whether the last line with words is such an import; to be asked for each token in turn. */
  holds(index: number): boolean {
    const kind = this.tokens.kind(index)
    if (kind === TokenKind.OpenBrace) this.depth++
    else if (kind === TokenKind.CloseBrace) this.depth = Math.max(0, this.depth - 1)
    else if (this.tokens.isFirstOnLine(index) || (index > 0 && isBrace(this.tokens, index - 1))) {
      this.isImport = this.depth === 0 && this.tokens.text(index) === 'import'
    }
    return this.isImport
  }
}

const lexical = TokenFlag.EscapedStart | TokenFlag.Unterminated

function haveSameText(old: Tokens, now: Tokens, index: number): boolean {
  const isAsWritten =
    ((old.columns.flags[index]! ^ now.columns.flags[index]!) & lexical) === 0 &&
    old.source.slice(old.start(index), old.end(index)) === now.source.slice(now.start(index), now.end(index))
  return isAsWritten || old.text(index) === now.text(index)
}

function haveSameComments(old: Tokens, now: Tokens): boolean {
  const count = old.columns.comments.length
  if (count !== now.columns.comments.length) return false
  for (let at = 0; at < count; at += 2) if (commentAt(old, at) !== commentAt(now, at)) return false
  return true
}

/** Blank space at its end may go, since it does at the end of a file. */
function commentAt({ source, columns: { comments } }: Tokens, at: number): string {
  let end = comments[at + 1]!
  while (isSpace(source.charCodeAt(end - 1))) end--
  return source.slice(comments[at], end).replaceAll('\r', '')
}

/** Of those that Caddy stops at: each other text is read to its end. */
function haveSameProblems(old: Tokens, now: Tokens): boolean {
  const refused = ({ problems }: Tokens) => problems.filter(({ caddy }) => caddy).map(({ code }) => code)
  return refused(old).join() === refused(now).join()
}
