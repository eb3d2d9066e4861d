import { type Form, type Row, valueTypes } from '@caddyfile/language-data'
import type { ReadToken } from './cursor.ts'
import { formsOf, matchLine } from './match-line.ts'

/** The form that the words of a line have, where only another release than this one has it. */
export function formElsewhere(row: Row, words: readonly ReadToken[]): Form | undefined {
  const form = row.elsewhere?.forms.find((other) => fits(other, words))
  return form && !formsOf(row).some((own) => fits(own, words)) ? form : undefined
}

function fits(form: Form, words: readonly ReadToken[]): boolean {
  const { sequence, rest, isMissing, keyword } = matchLine({ args: form }, words)
  if (isMissing || rest.length > 0 || keyword) return false
  return words.every((word, index) => {
    const item = sequence[Math.min(index, sequence.length - 1)]
    const type = item?.kind === 'argument' ? valueTypes[item.type.name] : undefined
    return item?.kind !== 'argument' || !type || !('error' in type.parse(word, item.type))
  })
}
