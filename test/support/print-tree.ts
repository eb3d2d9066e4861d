import type { Document, Node, Word } from '@caddyfile/parser'

/** A tree as indented lines, one a node: what tests compare and people read. */
export function printTree(document: Document): string {
  return document.children.map((node) => printNode(node)).join('')
}

/** One node with all that is in it. */
export function printNode(node: Node, depth = 0): string {
  const indent = '  '.repeat(depth)
  if (node.kind === 'word' || node.kind === 'document') return ''
  if (node.kind === 'block') return `${indent}{\n${body(node, depth)}`
  if (node.kind === 'globalOptions') return `${indent}globalOptions\n${body(node.block, depth)}`
  const words = node.kind === 'site' ? node.addresses : [node.name, ...node.arguments]
  return `${indent}${node.kind} ${words.map(printWord).join(' ')}\n${node.block ? body(node.block, depth) : ''}`
}

const body = (block: { children: readonly Node[] }, depth: number): string =>
  block.children.map((child) => printNode(child, depth + 1)).join('')

const printWord = (word: Word): string => (word.isQuoted ? JSON.stringify(word.text) : word.text)
