import type { EntryFacts, ProvidedFacts } from './plugin-facts.ts'
import { argumentsIn, signaturesOf, takesValueInBlock, withoutErrors, withoutTypes } from './plugin-signature.ts'

/** A row of a pack, as JSON. */
export interface PackRow {
  readonly args?: string | readonly (string | { readonly sig: string; readonly ignoresBlock: true })[]
  readonly surplus?: 'first' | 'drop'
  readonly once?: string
  readonly need?: Readonly<Record<string, string>>
  readonly refuse?: string
  readonly isolated?: true
  readonly lineEntries?: true
  readonly json?: string | Readonly<Record<string, string | true>>
  readonly at?: string
  readonly block?: Readonly<Record<string, PackRow>>
  readonly unknown?: string
  readonly blockError?: string
  readonly summary?: string
  readonly since?: string
  readonly deprecated?: string
}

/** What the facts say in sentences. */
const notes = {
  dropsValues: /do(es)? not parse (\([^)]*\) )?(is|are) dropped|unparsable values fall back/,
  failsByArgument: /unknown (subdirective|options).* wrong-argument-count/i,
  hidesBlock: /argument after the name hides the block/,
  readsWordByWord: /read word by word/,
  refusesBlock: /no block allowed|block with content is an error/i,
  refused: /always an error|error in the global option/i,
} as const

/** A response matcher: one on the line, or any number in the block. */
const entriesOnLine = '[status <status|Nxx...> | header [!]<field> [<value>]]'

/** The row of a directive, an option or a module. `pluginNotes` hold for all that the plugin provides. */
export const rowOfProvided = (facts: ProvidedFacts, pluginNotes = ''): PackRow =>
  new RowMaker(facts, `${facts.notes} ${pluginNotes}`).rowOf(facts, [])

class RowMaker {
  private readonly provided: ProvidedFacts
  private readonly dropsErrors: boolean
  private readonly dropsValues: boolean
  /** What the parser says of a name that it does not know. */
  private readonly unknown: string

  constructor(provided: ProvidedFacts, said: string) {
    this.provided = provided
    this.dropsErrors = provided.parseErrorsDropped === true
    this.dropsValues = notes.dropsValues.test(said)
    const byArgument = notes.failsByArgument.test(said)
    this.unknown = byArgument
      ? "wrong argument count or unexpected line ending after '{name}'"
      : "unrecognized subdirective '{name}'"
  }

  /** `needed`: the names that the row around asks for. */
  rowOf(facts: ProvidedFacts | EntryFacts, needed: readonly string[]): PackRow {
    const said = `${facts.notes} ${facts.deprecated}`
    if (facts !== this.provided && notes.refused.test(said)) {
      return { refuse: "'{name}' cannot be used here", ...about(facts) }
    }
    const signatures = this.signatures(facts)
    const needs = this.needsOf(facts, signatures)
    const block = this.blockOf(facts, needs.flat())
    const once = this.isOnce(facts)
    const json = jsonOf(facts, signatures, once || needed.includes(facts.name), namesNoted(block, needs))
    const at = facts !== this.provided && block && isScope(block, needs) ? `${facts.name}[]` : undefined
    if (at && once) throw new Error(`${facts.name} may be there once, and has entries that are counted`)
    return {
      ...lineOf(facts, signatures),
      ...(once && { once: "'{name}' may be given only once" }),
      ...(needs.length > 0 && {
        need: Object.fromEntries(needs.map((one) => [one.join('|'), `'${one[0]}' is missing`])),
      }),
      ...(json && { json }),
      ...(at && { at }),
      ...(block && { block, ...this.unknownIn(facts, block) }),
      ...(notes.refusesBlock.test(said) && { blockError: 'a block is not allowed here' }),
      ...about(facts),
    }
  }

  private isOnce(facts: ProvidedFacts | EntryFacts): boolean {
    return !this.dropsErrors && 'repeat' in facts && facts.repeat === 'error'
  }

  private signatures(facts: ProvidedFacts | EntryFacts): string[] {
    if (facts.args === entriesOnLine) return ['']
    const key = keyOf(facts)
    const all = signaturesOf(facts.args, key?.startsWith('<') || key?.startsWith('@') ? key : undefined)
    if (this.dropsErrors) return all.map(withoutErrors)
    return this.dropsValues || notes.dropsValues.test(facts.notes ?? '') ? all.map(withoutTypes) : all
  }

  /** What must be there, as alternatives; checks at Caddy's start are left out. */
  private needsOf({ requires = [] }: ProvidedFacts | EntryFacts, signatures: readonly string[]): string[][] {
    return requires
      .filter((one) => !one.includes('checked at start'))
      .map((one) => {
        const names = one.split('|').filter((name) => name !== 'inline')
        const inline = argumentsIn(signatures)
        const isOutside = one.includes('inline') && !names.some((name) => inline.includes(name))
        return isOutside ? [...names, ...inline.slice(0, 1)] : names
      })
  }

  private blockOf(
    { block = [], args }: ProvidedFacts | EntryFacts,
    needed: readonly string[],
  ): Record<string, PackRow> | undefined {
    if (takesValueInBlock(args)) return { '*': { args: '<value...>' } }
    if (block.length === 0) return undefined
    const rows = block.flatMap((entry) => {
      const row = this.rowOf(entry, needed)
      return namesOf(entry).map((name): [string, PackRow] => [name, row])
    })
    return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)))
  }

  private unknownIn(
    facts: ProvidedFacts | EntryFacts,
    block: Readonly<Record<string, PackRow>>,
  ): Pick<PackRow, 'unknown'> {
    if ('*' in block) return {}
    const isSkipped =
      this.dropsErrors ||
      facts.unknownSubdirectives === 'ignored' ||
      notes.readsWordByWord.test(this.provided.notes ?? '')
    return { unknown: isSkipped ? 'skip' : this.unknown }
  }
}

const keyOf = (facts: ProvidedFacts | EntryFacts): string | undefined =>
  'wildcardKey' in facts ? facts.wildcardKey : undefined

/** The names of an entry in its block: `*` for any, `@*` for those with an `@`, several where only these may be. */
function namesOf(entry: EntryFacts): string[] {
  const key = entry.wildcardKey
  if (key === undefined) return [entry.name]
  if (key.startsWith('<')) return ['*']
  return key.startsWith('@') ? ['@*'] : key.split('|')
}

function lineOf(facts: ProvidedFacts | EntryFacts, signatures: readonly string[]): PackRow {
  if (facts.args === entriesOnLine) return { isolated: true, lineEntries: true }
  const hasMatcher = 'takesMatcher' in facts && facts.takesMatcher
  const written = hasMatcher ? signatures.map((one) => `[<matcher>] ${one}`.trim()) : signatures
  const args = written.length === 1 ? written[0]! : written
  const surplus = surplusOf(facts, signatures)
  if (skipsBlock(facts) && surplus === 'first') {
    const inline = signatures.map((one) => ({ sig: one.replace(/^\[(.*)\]$/, '$1'), ignoresBlock: true as const }))
    return { args: [...inline, ''], surplus }
  }
  return { ...(args !== '' && { args }), ...(surplus && { surplus }) }
}

/** Words behind a module are the module's. A word that is left unread hides the block. */
function surplusOf(facts: ProvidedFacts | EntryFacts, signatures: readonly string[]): PackRow['surplus'] {
  if (signatures.some((one) => one.includes(':module('))) return undefined
  if (facts.extraArgs === 'reject') return 'first'
  const hidesBlock = skipsBlock(facts) || notes.hidesBlock.test(facts.notes ?? '')
  return facts.extraArgs === 'ignored' && !hidesBlock ? 'drop' : undefined
}

/** With a word on the line, the block is not looked at. */
const skipsBlock = (facts: ProvidedFacts | EntryFacts): boolean =>
  'inlineArgsSkipBlock' in facts && facts.inlineArgsSkipBlock === true

/** Arguments that entries of the block or `need` look at. */
const namesNoted = (block: Readonly<Record<string, PackRow>> | undefined, needs: readonly (readonly string[])[]) =>
  new Set([...needs.flat(), ...Object.entries(block ?? {}).flatMap(([name, { once }]) => (once ? [name] : []))])

/** Paths are the project's own: they only tell `once` and `need` what is there. */
function jsonOf(
  facts: ProvidedFacts | EntryFacts,
  signatures: readonly string[],
  isNoted: boolean,
  notedArguments: ReadonlySet<string>,
): PackRow['json'] {
  const names = argumentsIn(signatures)
  const own = names.filter((name) => notedArguments.has(name)).map((name): [string, string] => [name, `<${name}>`])
  if (own.length > 0) return Object.fromEntries(own)
  if (!isNoted) return undefined
  return names.length > 1 || signatures.length > 1 ? { [facts.name]: true } : facts.name
}

/** Whether each occurrence of an entry with a block counts what is in it for itself. */
const isScope = (block: Readonly<Record<string, PackRow>>, needs: readonly unknown[]): boolean =>
  needs.length > 0 || Object.values(block).some(({ json }) => json !== undefined)

function about(facts: ProvidedFacts | EntryFacts): PackRow {
  const preset = 'default' in facts && facts.default ? ` Default: ${facts.default}.` : ''
  return {
    summary: `${facts.summary}${preset}`,
    ...(facts.since && { since: facts.since }),
    ...(facts.deprecated && { deprecated: facts.deprecated }),
  }
}
