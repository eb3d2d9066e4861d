import type { Node } from './tree.ts'

/**
 * Called for each node in the order of the text, a parent before its children, with the nodes around it (outermost
 * first; only valid during the call). Returning false passes over the children.
 */
export type Visitor = (node: Node, ancestors: readonly Node[]) => unknown

/** Walks a tree without recursion: files may nest deeper than a stack. Words are not visited: ask nodes for them. */
export function visit(root: Node, visitor: Visitor): void {
  const ancestors: Node[] = []
  const pending: (Node | undefined)[] = [root]
  while (pending.length > 0) {
    const node = pending.pop()
    if (node === undefined) {
      ancestors.pop()
      continue
    }
    if (visitor(node, ancestors) === false) continue
    const children = childrenOf(node)
    if (children.length === 0) continue
    ancestors.push(node)
    pending.push(undefined)
    for (let i = children.length - 1; i >= 0; i--) pending.push(children[i]!)
  }
}

const none: readonly Node[] = []

/** The nodes directly inside a node, words left out. */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'document':
    case 'block':
      return node.children
    case 'word':
      return none
    default:
      return node.block ? [node.block] : none
  }
}
