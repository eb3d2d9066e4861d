/** How long a run may take before it says how far it is. */
const patience = 1000

/** One line on a person's terminal, kept up to date; nothing anywhere else. */
export class Progress {
  private readonly total: number
  private readonly started = Date.now()
  private done = 0
  private shown = 0

  constructor(total: number) {
    this.total = total
  }

  advance(): void {
    this.done++
    const now = Date.now()
    if (this.total < 2 || now - this.started < patience || now - this.shown < 100 || !process.stderr.isTTY) return
    this.shown = now
    process.stderr.write(`\r${this.done} of ${this.total} files`)
  }

  end(): void {
    if (this.shown > 0) process.stderr.write('\r\x1b[K')
  }
}
