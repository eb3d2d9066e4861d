import type { Block, Document, Import, Snippet, Statement } from '@caddyfile/parser'

/** The statements of a block as Caddy reads them once imports are replaced. */
export interface BlockExpansion {
  /** Imports of snippets of the same file are replaced by their statements. */
  readonly statements: readonly Statement[]
  /** Imports whose text is not known here: of files, of snippets defined elsewhere, and of those that never end. */
  readonly unresolved: readonly Import[]
}

/** More than any block has; snippets that import each other several times multiply. */
const maxStatements = 10_000

/** Replaces imports by what is known of them. Arguments stay as they are written: `{args[0]}` fits anything. */
export function expand(block: Block | undefined, snippets: ReadonlyMap<string, Snippet>): BlockExpansion {
  const statements: Statement[] = []
  const unresolved: Import[] = []
  const active = new Set<Snippet>()
  let imports = 0
  const add = (children: readonly Statement[]): void => {
    for (const child of children) {
      if (child.kind !== 'import') {
        statements.push(child)
        continue
      }
      const snippet = snippets.get(child.pattern?.text ?? '')
      if (!snippet?.block || active.has(snippet) || ++imports > maxStatements || statements.length > maxStatements) {
        unresolved.push(child)
        continue
      }
      active.add(snippet)
      add(snippet.block.children)
      active.delete(snippet)
    }
  }
  add(block?.children ?? [])
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

/** Whether a text holds a piece that is only known where the file is used: a variable, an argument, or a Go template. */
export const isOpaque = (text: string): boolean => /\{[${]|\{args[.[]|\{blocks?[.}]/.test(text)
