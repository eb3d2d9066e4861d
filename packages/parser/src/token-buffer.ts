import type { TokenColumns } from './token-columns.ts'

/**
 * The growing columns a scan writes into. One buffer serves all scans of a process (scans do not nest),
 * so that a keystroke allocates only the columns it keeps.
 */
export class TokenBuffer {
  starts = new Int32Array(1024)
  ends = new Int32Array(1024)
  lines = new Int32Array(1024)
  flags = new Uint8Array(1024)
  length = 0
  private comments: number[] = []

  clear(): void {
    this.length = 0
    this.comments = []
  }

  add(start: number, end: number, line: number, flags: number): void {
    const index = this.length++
    if (index === this.starts.length) this.grow()
    this.starts[index] = start
    this.ends[index] = end
    this.lines[index] = line
    this.flags[index] = flags
  }

  addComment(start: number, end: number): void {
    this.comments.push(start, end)
  }

  /** Copies of the columns, trimmed to what was added. */
  columns(): TokenColumns {
    return {
      starts: this.starts.slice(0, this.length),
      ends: this.ends.slice(0, this.length),
      lines: this.lines.slice(0, this.length),
      flags: this.flags.slice(0, this.length),
      comments: Int32Array.from(this.comments),
    }
  }

  private grow(): void {
    const size = this.starts.length * 2
    const grown = <T extends Int32Array | Uint8Array>(old: T, fresh: T): T => {
      fresh.set(old)
      return fresh
    }
    this.starts = grown(this.starts, new Int32Array(size))
    this.ends = grown(this.ends, new Int32Array(size))
    this.lines = grown(this.lines, new Int32Array(size))
    this.flags = grown(this.flags, new Uint8Array(size))
  }
}
