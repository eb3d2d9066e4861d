import { parse, TokenKind } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { corpusFiles, hasCorpus } from './support/corpus.ts'
import { printNode } from './support/print-tree.ts'

/** One in so many braces is taken out; `BRACE_STEP=1` takes out all 6,120 in turn, with the same result: none damages. */
const step = Number(process.env.BRACE_STEP ?? 11)

interface Removal {
  /** The file, and the line of the brace. */
  readonly place: string
  readonly isTold: boolean
  /** Parts of the file, without the one that the brace is in, that are not in the damaged tree. */
  readonly lost: number
}

/** The braces of every sound file taken out in turn. */
function removals(): Removal[] {
  const found: Removal[] = []
  let count = 0
  for (const { name, text } of [...corpusFiles('real', '.caddyfile'), ...corpusFiles('caddy-adapt', '.caddyfile')]) {
    const { document, problems } = parse(text)
    if (problems.length > 0) continue
    const parts = document.children.map((node) => ({ node, printed: printNode(node) }))
    for (const { kind, start, line } of document.tokens) {
      if (kind !== TokenKind.OpenBrace && kind !== TokenKind.CloseBrace) continue
      if (count++ % step !== 0) continue
      const damaged = parse(text.slice(0, start) + text.slice(start + 1))
      const left = damaged.document.children.map((node) => printNode(node))
      const others = parts.filter(({ node }) => start < node.start || node.end <= start)
      const lost = others.filter(({ printed }) => !take(left, printed)).length
      found.push({ place: `${name}:${line}`, isTold: damaged.problems.length > 0, lost })
    }
  }
  return found
}

/** Takes one out of a list; false where it is not in it. */
function take(list: string[], wanted: string): boolean {
  const at = list.indexOf(wanted)
  if (at >= 0) list.splice(at, 1)
  return at >= 0
}

describe.skipIf(!hasCorpus)('a brace taken out of a public Caddyfile (skipped where the corpus is absent)', () => {
  const all = removals()

  test('is told', () => {
    expect(all.filter(({ isTold }) => !isTold).map(({ place }) => place)).toEqual([])
  })

  test('leaves the other parts of the file as they are', () => {
    expect(all.filter(({ lost }) => lost > 0).map(({ place }) => place)).toEqual([])
  })
})
