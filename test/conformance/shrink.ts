import type { Caddy, Files } from './caddy.ts'
import { type Comparison, compare } from './comparison.ts'
import { kindOfDisagreement } from './disagreements.ts'

/** A smaller input with the same disagreement: lines, then words are left out as long as it stays. */
export async function shrink(disagreement: Comparison, caddy: Caddy, questions: number): Promise<Comparison> {
  const shrinker = new Shrinker(disagreement, caddy, questions)
  await shrinker.dropFiles()
  await shrinker.dropParts(/(?<=\n)/)
  await shrinker.dropParts(/(?<=\S)(?=[ \t])/)
  return shrinker.smallest
}

class Shrinker {
  smallest: Comparison
  private readonly kind: string
  private readonly caddy: Caddy
  /** How often Caddy may still be asked. */
  private questions: number

  constructor(disagreement: Comparison, caddy: Caddy, questions: number) {
    this.questions = questions
    this.smallest = disagreement
    this.kind = kindOfDisagreement(disagreement)
    this.caddy = caddy
  }

  async dropFiles(): Promise<void> {
    for (const path of Object.keys(this.smallest.files)) {
      if (path === 'Caddyfile') continue
      const { [path]: _, ...rest } = this.smallest.files
      await this.attempt(rest)
    }
  }

  /** Leaves out parts of the main file: many at once first, then fewer. */
  async dropParts(border: RegExp): Promise<void> {
    const count = this.parts(border).length
    for (let size = Math.ceil(count / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < this.parts(border).length; ) {
        const parts = this.parts(border)
        const Caddyfile = parts.toSpliced(at, size).join('')
        if (!(await this.attempt({ ...this.smallest.files, Caddyfile }))) at += size
      }
    }
  }

  private parts(border: RegExp): string[] {
    return this.smallest.files.Caddyfile!.split(border)
  }

  private async attempt(files: Files): Promise<boolean> {
    if (this.questions === 0) return false
    this.questions--
    const one = compare(files, (await this.caddy.ask('adapt', files)).error, this.smallest.release)
    if (kindOfDisagreement(one) !== this.kind) return false
    this.smallest = one
    return true
  }
}
