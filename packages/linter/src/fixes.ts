import type { Finding, Fix, TextEdit } from './finding.ts'

/**
 * Applies the first fix of each finding whose safety is allowed, in the order of the text. A fix that overlaps one
 * applied before it is left for another run.
 */
export function applyFixes(text: string, findings: readonly Finding[], allowed: readonly Fix['safety'][]): string {
  let result = ''
  let position = 0
  for (const edits of fixesInOrder(findings, allowed)) {
    if (edits[0]!.start < position) continue
    for (const edit of edits) {
      result += text.slice(position, edit.start) + edit.text
      position = edit.end
    }
  }
  return result + text.slice(position)
}

function fixesInOrder(findings: readonly Finding[], allowed: readonly Fix['safety'][]): (readonly TextEdit[])[] {
  return findings
    .flatMap(({ fixes }) => fixes.find(({ safety }) => allowed.includes(safety)) ?? [])
    .map(({ edits }) => edits)
    .filter((edits) => edits.length > 0)
    .sort((a, b) => a[0]!.start - b[0]!.start)
}
