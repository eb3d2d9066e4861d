import type { Failure } from './failure.ts'
import type { JsonValue } from './json-target.ts'

/** Looks at a part of an object when it is certain that it will be loaded. */
export type LoadCheck = () => Failure | readonly Failure[]

type Notes = Map<string, LoadCheck>

/**
 * What Caddy finds wrong only when it loads the JSON that a file becomes. It is noted at the object that it is about, since
 * what another line writes over, or what belongs to a matcher or a named route that nobody uses, is never loaded.
 */
export class Loading {
  private readonly notes = new Map<object, Notes>()
  private found: Failure[] = []
  private parts = 0

  /** Notes what is to be looked at in a part of an object, in place of what was noted of that part before. */
  note(object: object, part: string, check: LoadCheck): void {
    const known = this.notes.get(object)
    if (known) known.set(part, check)
    else this.notes.set(object, new Map([[part, check]]))
  }

  /** A name for a part that nothing replaces. */
  ownPart(): string {
    return `#${this.parts++}`
  }

  /** What is noted at an object goes over to the value that is made of it. */
  move(from: object, to: JsonValue): void {
    const moved = this.notes.get(from)
    if (!moved || typeof to !== 'object' || to === null) return
    this.notes.delete(from)
    this.notes.set(to, new Map([...(this.notes.get(to) ?? []), ...moved]))
  }

  /** The value is part of what is loaded: what is wrong with it, and with everything in it, is found, once. */
  load(value: JsonValue): void {
    for (const check of this.take(value)) this.found.push(...[check()].flat())
  }

  /** The value is not loaded after all. */
  forget(value: JsonValue): void {
    this.take(value)
  }

  private take(value: JsonValue): LoadCheck[] {
    const checks: LoadCheck[] = []
    if (this.notes.size === 0) return checks
    for (const pending = [value]; pending.length > 0; ) {
      const next = pending.pop()!
      if (typeof next !== 'object' || next === null) continue
      checks.push(...(this.notes.get(next)?.values() ?? []))
      this.notes.delete(next)
      pending.push(...(Object.values(next) as JsonValue[]).reverse())
    }
    return checks
  }

  /** What is found while `read` runs. */
  during(read: () => void): readonly Failure[] {
    const outer = this.found
    this.found = []
    read()
    const inside = this.found
    this.found = outer
    return inside
  }

  /** Something is found, be it noted before or not. */
  find(failures: readonly Failure[]): void {
    this.found.push(...failures)
  }

  get failures(): readonly Failure[] {
    return this.found
  }
}
