import type { Row } from './row.ts'
import { compileSignature, type Item, type Part } from './signature.ts'

/**
 * How a line is written, one text for each form of it, as Caddy's documentation would have it: `encode [<matcher>]
 * [<formats...>]`. `name` is the row's in its table. `...` alone is what the word before it takes, which that says itself.
 */
export function signaturesOf(name: string, row: Row): readonly string[] {
  const start = name === '*' || name === '@*' ? [] : [name]
  const forms = [row.args ?? ''].flat().map((form) => (typeof form === 'string' ? form : form.sig))
  const isRead = row.lineEntries || (row.read !== undefined && row.args === undefined)
  const end = isRead ? ['...'] : []
  const lines = forms
    .filter((form) => !forms.some((other) => other !== form && covers(other, form)))
    .map((form) => [...start, ...matcherIn(form, row.matcher), ...wordsOf(form), ...end].join(' '))
  return [...new Set(lines)]
}

/** Whether a form allows all that another one does. */
function covers(form: string, other: string): boolean {
  const all = new Set(compileSignature(form).sequences.map((sequence) => JSON.stringify(sequence)))
  return compileSignature(other).sequences.every((sequence) => all.has(JSON.stringify(sequence)))
}

function matcherIn(form: string, matcher: Row['matcher']): string[] {
  if (matcher === 'none') return []
  if (matcher === 'required' || form.startsWith('<matcher>')) return ['<matcher>']
  return matcher === 'ofTwo' || compileSignature(form).takesMatcher ? ['[<matcher>]'] : []
}

const wordsOf = (form: string): string[] => compileSignature(form).parts.filter(isMeant).map(written)

/** Not what Caddy takes and forgets. */
const isMeant = (part: Part): boolean =>
  part.kind !== 'group' || part.parts.some((one) => one.kind !== 'argument' || one.name !== 'ignored')

function written(part: Part): string {
  if (part.kind === 'group') return `[${part.parts.map(written).join(' ')}]`
  return part.kind === 'keyword' ? part.texts.join('|') : argument(part)
}

function argument({ name, type, isVariadic, prefix = '', prefixes }: Item & { kind: 'argument' }): string {
  const before = prefixes.length > 0 ? `[${prefixes.join('|')}]` : prefix
  const dots = isVariadic ? '...' : ''
  if (type.name === 'module') return `${before}<${name}> ...`
  if (type.name !== 'oneOf') return `${before}<${name}${dots}>`
  return isVariadic ? `${before}<${type.parameters}...>` : `${before}${type.parameters}`
}
