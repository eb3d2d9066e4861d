import type { ReadToken } from './cursor.ts'

/** Segments by the name that they begin with; those of the same name are read as one. */
export class SegmentsByName {
  readonly segments = new Map<string, ReadToken[]>()

  add(name: string, segment: readonly ReadToken[]): void {
    const known = this.segments.get(name)
    if (known) for (const token of segment) known.push(token)
    else this.segments.set(name, [...segment])
  }
}
