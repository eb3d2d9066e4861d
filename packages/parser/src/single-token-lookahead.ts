import {
  Alternation,
  type Alternative,
  type BaseParser,
  type ILookaheadStrategy,
  type IProduction,
  LLkLookaheadStrategy,
  NonTerminal,
  Option,
  Repetition,
  type Rule,
  Terminal,
} from 'chevrotain'

/**
 * Chevrotain's choice of the way to go, for grammars that need to see one token only: a table for each choice, made in
 * a fraction of the time that the general algorithm takes, which counts at each start of a command. Of the grammar's
 * means it knows those that ours uses: choices, options and repetitions. Validation is Chevrotain's own.
 */
export class SingleTokenLookahead extends LLkLookaheadStrategy implements ILookaheadStrategy {
  constructor() {
    super({ maxLookahead: 1 })
  }

  override buildLookaheadForAlternation({ rule, prodOccurrence }: Choice): () => number | undefined {
    const { definition } = find(rule, Alternation, prodOccurrence) as Alternation
    const table: (number | undefined)[] = []
    let otherwise: number | undefined
    definition.forEach((alternative, index) => {
      const { types, isOptional } = firstOf((alternative as Alternative).definition)
      for (const type of types) table[type] ??= index
      if (isOptional) otherwise ??= index
    })
    return function (this: BaseParser) {
      return table[this.LA(1).tokenTypeIdx] ?? otherwise
    }
  }

  override buildLookaheadForOptional({ rule, prodOccurrence, prodType }: Optional): () => boolean {
    const kind = prodType === 'Option' ? Option : Repetition
    const table: boolean[] = []
    for (const type of firstOf((find(rule, kind, prodOccurrence) as Option | Repetition).definition).types)
      table[type] = true
    return function (this: BaseParser) {
      return table[this.LA(1).tokenTypeIdx] === true
    }
  }
}

type Choice = Parameters<ILookaheadStrategy['buildLookaheadForAlternation']>[0]
type Optional = Parameters<ILookaheadStrategy['buildLookaheadForOptional']>[0]

/** The tokens, by their `tokenTypeIdx`, that a sequence may begin with, and whether it may also be empty. */
interface First {
  readonly types: ReadonlySet<number>
  readonly isOptional: boolean
}

function firstOf(sequence: readonly IProduction[]): First {
  const types = new Set<number>()
  for (const production of sequence) {
    const first = firstOfOne(production)
    for (const type of first.types) types.add(type)
    if (!first.isOptional) return { types, isOptional: false }
  }
  return { types, isOptional: true }
}

function firstOfOne(production: IProduction): First {
  if (production instanceof Terminal) {
    return { types: new Set([production.terminalType.tokenTypeIdx!]), isOptional: false }
  }
  if (production instanceof NonTerminal) return firstOf(production.referencedRule.definition)
  if (production instanceof Alternation) {
    const firsts = production.definition.map((alternative) => firstOf((alternative as Alternative).definition))
    return {
      types: new Set(firsts.flatMap(({ types }) => [...types])),
      isOptional: firsts.some(({ isOptional }) => isOptional),
    }
  }
  const { definition } = production as Option | Repetition
  return { types: firstOf(definition).types, isOptional: true }
}

type Kind = typeof Alternation | typeof Option | typeof Repetition

/** The one with that number among a rule's productions of a kind. */
function find(rule: Rule, kind: Kind, occurrence: number): IProduction {
  const pending: IProduction[] = [...rule.definition]
  for (;;) {
    const production = pending.shift()!
    if (production instanceof Terminal || production instanceof NonTerminal) continue
    if (production instanceof kind && (production as Option).idx === occurrence) return production
    pending.push(...(production as Option).definition)
  }
}
