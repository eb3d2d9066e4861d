/** A brace that opens a block, and the line that it is on. */
export interface Opening {
  readonly brace: number
  /** The first token of its line. */
  readonly line: number
  readonly indent: number
  /** Whether the lines inside are deeper; undefined before the first of them is seen. */
  isIndented: boolean | undefined
}

/** The blocks that are open, innermost last, which knows the innermost of each indentation without a search. */
export class OpeningStack {
  private readonly openings: Opening[] = []
  private readonly depthsByIndent = new Map<number, number[]>()

  get depth(): number {
    return this.openings.length
  }

  get top(): Opening | undefined {
    return this.openings.at(-1)
  }

  push(opening: Opening): void {
    const depths = this.depthsByIndent.get(opening.indent)
    if (depths) depths.push(this.depth)
    else this.depthsByIndent.set(opening.indent, [this.depth])
    this.openings.push(opening)
  }

  pop(): Opening | undefined {
    const opening = this.openings.pop()
    if (opening) this.depthsByIndent.get(opening.indent)!.pop()
    return opening
  }

  /** How many blocks are open around the innermost one that opens on a line of that indentation. */
  lastAt(indent: number): number | undefined {
    return this.depthsByIndent.get(indent)?.at(-1)
  }
}
