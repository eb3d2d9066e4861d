/**
 * Knows whether the line before is an import at the top level, as `caddy fmt` sees it: after such a line, a `{` stays on its
 * own. It takes the characters of words only, and comments for a part of the word before them.
 */
export class ImportLine {
  isBefore = false
  private word = ''
  private firstWord = ''
  private lastFirstWord = ''

  add(text: string): void {
    if (this.firstWord === '') this.word += text
  }

  endWord(): void {
    if (this.firstWord === '') this.firstWord = this.word
    this.word = ''
  }

  /** `isKept`: whether an empty line, which holds a brace that is still to be placed, changes nothing. */
  endLine(depth: number, isKept: boolean): void {
    this.endWord()
    if (this.firstWord !== '') {
      this.isBefore = depth === 0 && this.firstWord === 'import'
      this.lastFirstWord = this.firstWord
    } else if (!isKept) this.isBefore = false
    this.firstWord = ''
  }

  /** Whether the line that is read begins as one. */
  isOpen(): boolean {
    return this.firstWord === 'import'
  }

  /** Whether the last line with words may be an import to the lexer: quoted, or behind a comment, it looks different here. */
  mayBeBefore(): boolean {
    return /import$|^["`]|#/.test(this.lastFirstWord)
  }
}
