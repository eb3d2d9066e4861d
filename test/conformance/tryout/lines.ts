import { compileSignature, type Form, type Item, type LanguageTables, type Row } from '@caddyfile/language-data'
import { type Words, wordsFor } from './words.ts'

/** What is tried with a line. */
export type Attempt = 'as written' | 'a word fewer' | 'words more' | 'odd word'

/** The words of a line without the name of its row. */
export interface Line {
  readonly attempt: Attempt
  readonly words: readonly string[]
}

type Argument = Item & { readonly kind: 'argument' }
type Sequence = readonly Item[]

const formsOf = ({ args = '' }: Row): readonly Form[] =>
  ([args].flat() as readonly (string | Form)[]).map((form) => (typeof form === 'string' ? { sig: form } : form))

export const sequencesOf = (row: Row): readonly Sequence[] =>
  formsOf(row).flatMap(({ sig }) => compileSignature(sig).sequences)

export const slotOf = (sequence: Sequence): Argument | undefined => {
  const last = sequence.at(-1)
  return last?.kind === 'argument' && last.type.name === 'module' ? last : undefined
}

export const namespaceOf = ({ type }: Argument): string => type.parameters.split(',')[0]!.trim()

/** Makes lines of a row from its signatures. */
export class LineMaker {
  private readonly tables: LanguageTables

  constructor(tables: LanguageTables) {
    this.tables = tables
  }

  /** Every sequence in plain words, the shortest first. */
  plain(row: Row): readonly (readonly string[])[] {
    return sequencesOf(row)
      .map((sequence) => this.plainWords(sequence))
      .toSorted((a, b) => a.length - b.length)
  }

  /** Those of them that a block may follow. */
  opening(row: Row): readonly (readonly string[])[] {
    const forms = formsOf(row).filter(({ ignoresBlock, blockError }) => !ignoresBlock && blockError === undefined)
    return this.plain({ args: forms })
  }

  /** All that is tried on the line of a row. */
  all(row: Row): readonly Line[] {
    const sequences = sequencesOf(row)
    const known = new Set<string>()
    return [
      ...sequences.flatMap((sequence) => this.aroundSequence(sequence)),
      ...sequences.flatMap((sequence) => this.otherWords(sequence, known)),
    ]
  }

  /** A module of the namespace that can do without words, if there is one. */
  plainModule(namespace: string): readonly string[] {
    const [plainest] = Object.entries(this.tables.modules[namespace] ?? {})
      .filter(([, row]) => row.refuse === undefined && row.need === undefined)
      .map(([name, row]) => [name, ...this.plain(row)[0]!])
      .toSorted((a, b) => a.length - b.length)
    return plainest ?? ['unknown_module']
  }

  plainWords(sequence: Sequence): string[] {
    return sequence.flatMap((item) => this.plainWord(item))
  }

  private plainWord(item: Item): readonly string[] {
    if (item.kind === 'keyword') return item.texts.slice(0, 1)
    if (item.type.name === 'module') return this.plainModule(namespaceOf(item))
    return [`${item.prefix ?? ''}${wordsFor(item.name, item.type).fitting[0]}`]
  }

  private aroundSequence(sequence: Sequence): Line[] {
    const words = this.plainWords(sequence)
    const lines: Line[] = [
      { attempt: 'as written', words },
      { attempt: 'words more', words: [...words, 'extra'] },
      { attempt: 'words more', words: [...words, 'extra', 'more'] },
    ]
    if (words.length > 0) lines.push({ attempt: 'a word fewer', words: words.slice(0, -1) })
    return lines
  }

  /** Every other word for each item that is not known yet, in both places where it takes several. */
  private otherWords(sequence: Sequence, known: Set<string>): Line[] {
    return sequence.flatMap((item, index) => {
      const key = JSON.stringify(item)
      if (known.has(key)) return []
      known.add(key)
      const before = this.plainWords(sequence.slice(0, index))
      const after = this.plainWords(sequence.slice(index + 1))
      const plain = this.plainWord(item)
      return otherWordsFor(item).flatMap(({ attempt, word }) => {
        const single = { attempt, words: [...before, word, ...after] }
        if (item.kind === 'keyword' || !item.isVariadic) return [single]
        const first = { attempt, words: [...before, word, ...plain, ...after] }
        return [single, first, { attempt, words: [...before, ...plain, word, ...after] }]
      })
    })
  }
}

function otherWordsFor(item: Item): { readonly attempt: Attempt; readonly word: string }[] {
  const { fitting, odd } = wordsOf(item)
  const prefix = item.kind === 'argument' ? (item.prefix ?? '') : ''
  return [
    ...fitting.map((word) => ({ attempt: 'as written' as const, word: `${prefix}${word}` })),
    ...odd.map((word) => ({ attempt: 'odd word' as const, word: `${prefix}${word}` })),
  ]
}

function wordsOf(item: Item): Words {
  if (item.kind === 'keyword') return { fitting: item.texts, odd: ['word', '""'] }
  return item.type.name === 'module' ? { fitting: [], odd: ['unknown_module', '""'] } : wordsFor(item.name, item.type)
}
