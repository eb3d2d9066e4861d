import { compileSignature, type Form, type Item, type Row, valueTypes } from '@caddyfile/language-data'
import type { ReadToken } from './cursor.ts'
import { isOpaque } from './opaque.ts'

/** How the words of a line fall into a row's signature. */
export interface LineMatch {
  readonly form: Form
  readonly sequence: readonly Item[]
  /** The words that have a place. */
  readonly used: readonly ReadToken[]
  /** The words that have none. */
  readonly rest: readonly ReadToken[]
  readonly isMissing: boolean
  /** The word that is none of the keywords that may stand there. */
  readonly keyword: ReadToken | undefined
}

/** Chooses the form and the sequence for a line: by count, keywords, prefixes, and types that tell forms apart. */
export function matchLine(row: Row, words: readonly ReadToken[]): LineMatch {
  const all = formsOf(row).map((form) => matchForm(form, words))
  if (all.length === 1) return all[0]!
  const prefixed = all.filter(hasPrefix)
  const matches = prefixed.length > 0 ? prefixed : all
  const exact = matches.filter(({ isMissing, rest, keyword }) => !isMissing && rest.length === 0 && !keyword)
  return (
    (exact.some(endsInModule) ? matches.find(hasKeyword) : undefined) ??
    exact.find((match) => !guessesKeyword(match)) ??
    exact[0] ??
    matches.find((match) => !match.isMissing && match.keyword === undefined) ??
    matches.find((match) => match.keyword === undefined) ??
    matches.at(-1)!
  )
}

/** Whether a word that is not known would have to be a keyword; it is rather an argument of another form. */
const guessesKeyword = ({ sequence, used }: LineMatch): boolean =>
  used.some(({ text }, index) => sequence[index]?.kind === 'keyword' && isOpaque(text))

/** Whether all keywords are there: what looks like a keyword is no module, although that would take what follows as well. */
const hasKeyword = ({ sequence, used, keyword }: LineMatch): boolean =>
  keyword === undefined && used.some(({ text }, index) => sequence[index]?.kind === 'keyword' && !isOpaque(text))

/** Whether a word starts as only this form allows. */
const hasPrefix = ({ sequence, used }: LineMatch): boolean =>
  used.some(({ text }, index) => {
    const item = sequence[index]
    return item?.kind === 'argument' && item.prefix !== undefined && text.startsWith(item.prefix)
  })

const asForm = (form: string | Form): Form => (typeof form === 'string' ? { sig: form } : form)

const formsOfRows = new WeakMap<Row, readonly Form[]>()

export function formsOf(row: Row): readonly Form[] {
  const known = formsOfRows.get(row)
  if (known) return known
  const forms = [row.args ?? ''].flat().map(asForm)
  formsOfRows.set(row, forms)
  return forms
}

function matchForm(form: Form, words: readonly ReadToken[]): LineMatch {
  const { sequences } = compileSignature(form.sig)
  const sequence = chooseSequence(sequences, words.length)
  const hasModule = endsInModule({ sequence })
  const isVariadic = sequence.some((item) => item.kind === 'argument' && item.isVariadic)
  const count = isVariadic ? words.length : Math.min(sequence.length, words.length)
  return {
    form,
    sequence,
    used: words.slice(0, count),
    rest: hasModule ? [] : words.slice(count),
    isMissing: words.length < sequence.length,
    keyword: misfit(sequence, words),
  }
}

const endsInModule = ({ sequence }: Pick<LineMatch, 'sequence'>): boolean => {
  const last = sequence.at(-1)
  return last?.kind === 'argument' && last.type.name === 'module'
}

/** The one of that length, else the shortest longer one, else the longest; a variadic item takes what is left. */
function chooseSequence(sequences: readonly (readonly Item[])[], count: number): readonly Item[] {
  const takes = (sequence: readonly Item[]) =>
    sequence.some((item) => item.kind === 'argument' && item.isVariadic)
      ? sequence.length <= count
      : sequence.length === count
  return sequences.find(takes) ?? sequences.find(({ length }) => length > count) ?? sequences.at(-1) ?? []
}

/** The first word that cannot stand where it does in this form. */
function misfit(sequence: readonly Item[], words: readonly ReadToken[]): ReadToken | undefined {
  return words.find((word, index) => {
    const item = sequence[index]
    if (!item || isOpaque(word.text)) return false
    if (item.kind === 'keyword') return !item.texts.includes(word.text)
    if (item.prefix !== undefined && !word.text.startsWith(item.prefix)) return true
    const type = valueTypes[item.type.name]
    return type?.isDiscriminating === true && 'error' in type.parse(word, item.type)
  })
}
