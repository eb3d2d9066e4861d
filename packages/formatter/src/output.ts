/** A text that is written in order, for the most part pieces of another text: what stays as it was is copied as one piece. */
export class Output {
  private readonly source: string
  private finished = ''
  /** The piece of the source that is not in `finished` yet, half-open. */
  private from = 0
  private to = 0
  /** What comes after that piece. */
  private written = ''

  constructor(source: string) {
    this.source = source
  }

  /** Appends a piece of the source. */
  copy(from: number, to: number): void {
    const isAsBefore = this.written.length === from - this.to && this.source.startsWith(this.written, this.to)
    if (!isAsBefore) {
      this.flush()
      this.from = from
    }
    this.to = to
    this.written = ''
  }

  /** Appends any text. */
  write(text: string): void {
    this.written = this.written === '' ? text : this.written + text
  }

  /** All that was appended. */
  text(): string {
    this.flush()
    this.from = this.to
    this.written = ''
    return this.finished
  }

  private flush(): void {
    this.finished += this.source.slice(this.from, this.to) + this.written
  }
}
