import type { Token, Tokens } from './tokens.ts'
import type { Document, Node } from './tree.ts'
import { childrenOf } from './visit.ts'

/** The token at an offset, its end included, so that a cursor right behind a word is at that word. */
export function tokenAt(tokens: Tokens, offset: number): Token | undefined {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (tokens.start(middle) <= offset) low = middle
    else high = middle - 1
  }
  return low < tokens.length && tokens.start(low) <= offset && offset <= tokens.end(low) ? tokens.at(low) : undefined
}

/** The nodes around an offset, outermost first: the document, and so on to the innermost node that covers it. */
export function nodeAt(document: Document, offset: number): Node[] {
  const path: Node[] = [document]
  for (let node: Node | undefined = document; node; ) {
    node = childAt(childrenOf(node), offset)
    if (node) path.push(node)
  }
  return path
}

function childAt(children: readonly Node[], offset: number): Node | undefined {
  let low = 0
  let high = children.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (children[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const child = children[low]
  return child && child.start <= offset && offset <= child.end ? child : undefined
}
