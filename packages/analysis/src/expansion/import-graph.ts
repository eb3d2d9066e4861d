/** Which file or snippet imports which, as Caddy keeps it (caddyconfig/caddyfile/importgraph.go) to find circles. */
export class ImportGraph {
  private readonly edges = new Map<string, Set<string>>()

  /** Adds imports; the first target that closes a circle is returned, and with it none of the further ones is added. */
  add(from: string, targets: readonly string[]): string | undefined {
    for (const target of targets) {
      const known = this.edges.get(from) ?? new Set()
      if (known.has(target)) continue
      if (from === target || this.reaches(target, from)) return target
      known.add(target)
      this.edges.set(from, known)
    }
    return undefined
  }

  private reaches(from: string, to: string): boolean {
    const seen = new Set<string>()
    const pending = [from]
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      for (const target of this.edges.get(node) ?? []) {
        if (target === to) return true
        if (seen.size !== seen.add(target).size) pending.push(target)
      }
    }
    return false
  }
}
