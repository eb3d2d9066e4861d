/** A place for people: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** A text with its lines: turns offsets into lines and columns and back. Lines end with LF, CRLF or a lone CR. */
export class SourceText {
  readonly text: string
  private readonly lineStarts: readonly number[]

  constructor(text: string) {
    this.text = text
    this.lineStarts = findLineStarts(text)
  }

  get lineCount(): number {
    return this.lineStarts.length
  }

  /** Offsets outside the text count as its ends. */
  positionAt(offset: number): Position {
    const clamped = Math.min(Math.max(offset, 0), this.text.length)
    let low = 0
    let high = this.lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.lineStarts[middle]! <= clamped) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: clamped - this.lineStarts[low]! + 1 }
  }

  /** The reverse; a column past the end of its line counts as the line's end. */
  offsetAt({ line, column }: Position): number {
    if (line < 1) return 0
    const start = this.lineStarts[line - 1]
    if (start === undefined) return this.text.length
    return Math.min(start + Math.max(column - 1, 0), start + this.lineAt(line).length)
  }

  /** The text of a line without its line break; empty where there is no such line. */
  lineAt(line: number): string {
    const start = this.lineStarts[line - 1]
    if (start === undefined) return ''
    return this.text.slice(start, this.lineStarts[line]).replace(/\r?\n$|\r$/, '')
  }
}

function findLineStarts(text: string): number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}
