import type { ReleaseRules } from '../release-rules.ts'
import type { ReadToken } from './cursor.ts'
import type { Failure } from './failure.ts'
import { failBare } from './scope.ts'

interface Invocation {
  readonly name: string
  readonly token: ReadToken
}

/** Named routes of a file, and which of them are invoked from where (httptype.go, `extractNamedRoutes`). */
export class NamedRoutes {
  private readonly invocationsIn = new Map<string, Invocation[]>()
  private readonly invocationsInSites: Invocation[] = []
  private current = this.invocationsInSites

  private readonly rules: ReleaseRules

  constructor(rules: ReleaseRules) {
    this.rules = rules
  }

  /** Invocations that are noted while `read` runs stand in that route. */
  define(name: string, token: ReadToken, read: () => void): Failure | undefined {
    const outer = this.current
    this.current = []
    read()
    const isKnown = this.invocationsIn.has(name)
    this.invocationsIn.set(name, this.current)
    this.current = outer
    return isKnown && this.rules.checksNamedRoutes
      ? failBare(`cannot have duplicate named_routes: ${name}`, token, 'repeated-route')
      : undefined
  }

  invoke(name: string, token: ReadToken): void {
    this.current.push({ name, token })
  }

  /** Looks at the routes that sites invoke, be it through others; what is wrong is that nobody defines one. */
  follow(onRoute: (name: string) => void): Failure[] {
    const failures: Failure[] = []
    const seen = new Set<string>()
    // The next one is the last.
    const pending = this.invocationsInSites.toReversed()
    for (let one = pending.pop(); one; one = pending.pop()) {
      if (seen.has(one.name)) continue
      seen.add(one.name)
      const inside = this.invocationsIn.get(one.name)
      if (inside) {
        if (this.rules.checksNamedRoutes) for (const next of inside.toReversed()) pending.push(next)
        onRoute(one.name)
      } else
        failures.push(
          failBare(`cannot invoke named route '${one.name}', which was not defined`, one.token, 'undefined-route'),
        )
    }
    return failures
  }
}
