import type { Directive, Word } from '@caddyfile/parser'

export type HeaderOperationKind = 'set' | 'add' | 'delete' | 'default' | 'replace'

/** What a `header_up` or `header_down` does (modules/caddyhttp/headers/caddyfile.go, `CaddyfileHeaderOp`). */
export interface HeaderOperation {
  readonly directive: Directive
  readonly kind: HeaderOperationKind
  /** The field without its prefix; for `delete` it may have a `*` at either end. */
  readonly field: string
  readonly value: Word | undefined
}

export function readHeaderOperation(directive: Directive): HeaderOperation {
  const [name, value, replacement] = directive.arguments
  const text = name?.text ?? ''
  const prefixed = (kind: HeaderOperationKind) => ({ directive, kind, field: text.slice(1), value })
  if (text.startsWith('+')) return prefixed('add')
  if (text.startsWith('-')) return prefixed('delete')
  if (text.startsWith('?')) return prefixed('default')
  if (text.startsWith('>')) return prefixed(replacement ? 'replace' : 'set')
  return { directive, kind: replacement ? 'replace' : 'set', field: text, value }
}

/** Whether an operation is about a field. Names have no case; a deletion may name many by a `*`. */
export function concerns({ kind, field }: HeaderOperation, name: string): boolean {
  const pattern = field.toLowerCase()
  const wanted = name.toLowerCase()
  if (kind !== 'delete' || !pattern.includes('*')) return pattern === wanted
  const start = pattern.endsWith('*')
  const end = pattern.startsWith('*')
  const text = pattern.replace(/^\*|\*$/g, '')
  if (start && end) return wanted.includes(text)
  return start ? wanted.startsWith(text) : wanted.endsWith(text)
}
