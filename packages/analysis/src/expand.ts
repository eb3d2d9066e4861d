import type { Block, Document, Import, Snippet, Statement } from '@caddyfile/parser'

/** The statements of a block as Caddy reads them once imports are replaced. */
export interface Expansion {
  /** Imports of snippets of the same file are replaced by their statements. */
  readonly statements: readonly Statement[]
  /** Imports whose text is not known here: of files, and of snippets defined elsewhere. */
  readonly unresolved: readonly Import[]
}

/** How deep snippets may import snippets before an import counts as unresolved. */
const maxDepth = 16

/** Replaces imports by what is known of them. Arguments stay as they are written: `{args[0]}` fits anything. */
export function expand(block: Block | undefined, snippets: ReadonlyMap<string, Snippet>): Expansion {
  const statements: Statement[] = []
  const unresolved: Import[] = []
  const add = (children: readonly Statement[], depth: number): void => {
    for (const child of children) {
      if (child.kind !== 'import') {
        statements.push(child)
        continue
      }
      const snippet = snippets.get(child.pattern?.text ?? '')
      if (snippet?.block && depth < maxDepth) add(snippet.block.children, depth + 1)
      else unresolved.push(child)
    }
  }
  add(block?.children ?? [], 0)
  return { statements, unresolved }
}

/** The snippets of a file by name, without parentheses. */
export function snippetsOf(document: Document): ReadonlyMap<string, Snippet> {
  const snippets = new Map<string, Snippet>()
  for (const child of document.children) {
    if (child.kind === 'snippet') snippets.set(child.name.text.slice(1, -1), child)
  }
  return snippets
}

/** Whether a text holds a piece that is only known where the file is used: an environment variable or an argument. */
export const isOpaque = (text: string): boolean => /\{\$|\{args[.[]|\{blocks?[.}]/.test(text)
