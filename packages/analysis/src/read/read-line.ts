import type { Form, Item, LoadProblem, Row, Surplus, TypeReference, ValueType } from '@caddyfile/language-data'
import { availabilityOf, compileSignature, valueTypes } from '@caddyfile/language-data'
import type { Cursor, ReadToken } from './cursor.ts'
import type { Failure, FailureKind } from './failure.ts'
import { formElsewhere } from './form-elsewhere.ts'
import { guard } from './guard.ts'
import { getPath, type JsonValue } from './json-target.ts'
import type { LoadCheck } from './loading.ts'
import { type LineMatch, matchLine } from './match-line.ts'
import { isOpaque } from './opaque.ts'
import { readModule } from './read-module.ts'
import { callFunction } from './read-row.ts'
import { fail, failArguments, failBare, failLoad, knownFrom, type RowScope } from './scope.ts'
import { fillPath, fillText, type Values } from './values.ts'
import { writeJson } from './write-json.ts'

/**
 * Reads the words of an entry's line: counts and converts them, writes what they become, fills the slot of a module.
 * `startsAtKey`: the entry's name is its first word, as in blocks that take any name.
 */
export function readLine(row: Row, cursor: Cursor, scope: RowScope, startsAtKey: boolean): LineResult {
  const head = cursor.token!
  if (row.refuse !== undefined && row.args === undefined) {
    return { failure: fail(scope, fillText(row.refuse, { name: head.text, value: head.text }), head, 'refused-line') }
  }
  if (row.when === 'early') {
    const failure = guard(row, cursor, scope, new Map())
    if (failure) return { failure }
  }
  const following = row.take === 'token' ? cursor.peekTokens() : cursor.peekArguments()
  const words = startsAtKey ? [head, ...following] : following
  const match = matchLine(row, words)
  const result = new LineReader(row, match, { head, words, startsAtKey }, cursor, scope).read()
  if (!('failure' in result)) return result
  const other = formElsewhere(row, words)
  if (!other) return result
  return { failure: { ...result.failure, availability: availabilityOf(other, scope.context.tables.release) } }
}

export type LineResult = { readonly failure: Failure } | { readonly form: Form }

type Argument = Item & { readonly kind: 'argument' }

interface Line {
  readonly head: ReadToken
  readonly words: readonly ReadToken[]
  readonly startsAtKey: boolean
}

class LineReader {
  private readonly row: Row
  private readonly match: LineMatch
  private readonly line: Line
  private readonly cursor: Cursor
  private readonly scope: RowScope
  private readonly values = new Map<string, JsonValue>()
  /** Looks at words as Caddy does when it loads the configuration. */
  private readonly loadChecks: LoadCheck[] = []

  constructor(row: Row, match: LineMatch, line: Line, cursor: Cursor, scope: RowScope) {
    this.row = row
    this.match = match
    this.line = line
    this.cursor = cursor
    this.scope = scope
  }

  read(): LineResult {
    const failure = this.readWords()
    return failure ? { failure } : { form: this.match.form }
  }

  private readWords(): Failure | undefined {
    const { row, match } = this
    if (this.isCountUnknown()) {
      this.moveTo(this.line.words.length)
      return undefined
    }
    return (
      this.refuseMissing() ??
      this.refuseSurplusBefore() ??
      (row.when === undefined ? this.guard() : undefined) ??
      this.refuseKnown() ??
      this.convertAll() ??
      this.refuseSurplusAfter() ??
      this.addDefaults() ??
      this.place() ??
      (row.when === 'late' ? this.guard() : undefined) ??
      (row.check ? callFunction(row.check, row, this.cursor, this.withValues()) : undefined) ??
      this.write(match.form)
    )
  }

  private get surplus(): Surplus {
    return this.match.form.surplus ?? this.row.surplus ?? 'next'
  }

  /** A word that stands for any number of words makes it impossible to count. */
  private isCountUnknown(): boolean {
    const { isMissing, rest } = this.match
    return (isMissing || rest.length > 0) && this.line.words.some(({ text }) => isOpaque(text))
  }

  private guard(): Failure | undefined {
    return guard(this.row, this.cursor, this.scope, this.values)
  }

  private refuseKnown(): Failure | undefined {
    const { row, line, match, surplus } = this
    if (row.refuse === undefined) return undefined
    const token = surplus === 'last' ? match.used.at(-1)! : line.head
    const text = fillText(row.refuse, { name: line.head.text })
    return { ...fail(this.scope, text, token, 'refused-line'), token: line.head }
  }

  private refuseMissing(): Failure | undefined {
    const { match, row, line } = this
    if (match.keyword !== undefined && row.keyword !== undefined) {
      return this.failText(row.keyword, match.keyword, { value: match.keyword.text }, 'argument')
    }
    if (!match.isMissing) return undefined
    this.moveTo(line.words.length)
    const token = line.words.at(-1) ?? line.head
    const text = Array.isArray(row.missing)
      ? (row.missing as readonly string[])[Math.min(line.words.length, row.missing.length - 1)]
      : row.missing
    return this.failText((text as string | undefined) ?? row.count, token)
  }

  private refuseSurplusBefore(): Failure | undefined {
    const { match, line, surplus } = this
    const { used, rest } = match
    const many = match.form.many ?? this.row.many ?? this.row.count
    if (surplus === 'any') {
      const next = this.nextAfterUsed()
      return next && this.failText(many, next)
    }
    if (rest.length === 0) return undefined
    if (surplus === 'last') return this.failText(many, used.at(-1) ?? line.head)
    if (surplus === 'line') {
      this.moveTo(line.words.length)
      return this.failText(many, line.words.at(-1)!)
    }
    return surplus === 'head' ? this.failText(many, line.head) : undefined
  }

  private refuseSurplusAfter(): Failure | undefined {
    const { match, surplus } = this
    const many = match.form.many ?? this.row.many ?? this.row.count
    if (surplus === 'anyAfter') {
      const next = this.nextAfterUsed()
      return next && this.failText(many, next)
    }
    return surplus === 'first' && match.rest[0] ? this.failText(many, match.rest[0]) : undefined
  }

  /** Whatever follows the words that have a place, be it a brace. */
  private nextAfterUsed(): ReadToken | undefined {
    const before = this.cursor.save()
    this.moveTo(this.match.used.length)
    const next = this.row.take === 'token' ? this.cursor.peekNext() : this.cursor.peekOnSameLine()
    this.cursor.restore(before)
    return next
  }

  /** A text of the row, or Caddy's standard one about arguments; `@args` asks for that, too. */
  private failText(
    text: string | undefined,
    token: ReadToken,
    values: Readonly<Record<string, unknown>> = {},
    kind: FailureKind = 'argument-count',
  ): Failure {
    if (text === undefined || text === '@args') return failArguments(this.scope, token)
    const { words, head } = this.line
    const known = {
      name: head.text,
      last: words.at(-1)?.text ?? head.text,
      value: token.text,
      args: words.map((word) => word.text).join(' '),
    }
    return fail(this.scope, fillText(text, { ...known, ...values }), token, kind)
  }

  private convertAll(): Failure | undefined {
    const { sequence, used } = this.match
    let index = 0
    for (const item of sequence) {
      const words = item.kind === 'argument' && item.isVariadic ? used.slice(index) : used.slice(index, index + 1)
      index += words.length
      if (item.kind !== 'argument' || item.type.name === 'module') continue
      const failure = this.convert(item, words)
      if (failure) return failure
    }
    return undefined
  }

  private convert(item: Argument, words: readonly ReadToken[]): Failure | undefined {
    const converted: JsonValue[] = []
    const type = valueTypes[item.type.name]
    if (!type) throw new Error(`the language data names a type that is not there: ${item.type.name}`)
    for (const word of words) {
      const failure = this.convertWord(item, type, word, converted)
      if (failure) return failure
    }
    this.values.set(item.name, item.isVariadic ? converted : (converted[0] ?? ''))
    if (type.load) this.loadChecks.push(() => this.lookAtLoad(item, type, words))
    return undefined
  }

  /** Words of the environment are not known; those with placeholders are for the type to judge. */
  private lookAtLoad(item: Argument, type: ValueType, words: readonly ReadToken[]): Failure[] {
    return words.flatMap((word, index) => {
      const problems = isOpaque(word.text) ? [] : type.load!(word.text, item.type, this.scope.context.checkers)
      return problems.map((problem) => failLoad(this.wordedProblem(problem, item.name, word, index), word))
    })
  }

  private wordedProblem(problem: LoadProblem, name: string, { text: value }: ReadToken, index: number): LoadProblem {
    const text = textFor(this.match.form.loadError ?? this.row.loadError, name)
    if (text === undefined) return problem
    return {
      ...problem,
      text: fillText(text, { ...Object.fromEntries(this.values), value, index, error: problem.text }),
    }
  }

  private convertWord(item: Argument, type: ValueType, word: ReadToken, converted: JsonValue[]): Failure | undefined {
    if (isOpaque(word.text)) {
      converted.push(word.text)
      return undefined
    }
    const text = item.prefix === undefined ? word.text : word.text.slice(item.prefix.length)
    const parsed = type.parse({ text, isQuoted: word.isQuoted }, item.type)
    if ('error' in parsed) return this.failConversion(item, word, parsed.error, parsed.parsed)
    if ('outOfRange' in parsed) return this.failRange(item, word, parsed.outOfRange)
    if (type.isFile) this.tellOfAbsent(word)
    const added = 'values' in parsed ? parsed.values : [parsed.value]
    const repeated = this.row.unique === undefined ? undefined : added.find((one) => this.isTaken(one, converted))
    if (repeated !== undefined) {
      return this.failText(this.row.unique!, this.errorToken(word), { value: word.text }, 'repeated-line')
    }
    for (const one of added) converted.push(one as JsonValue)
    return undefined
  }

  private tellOfAbsent(word: ReadToken): void {
    const { context } = this.scope
    if (word.text.includes('{') || !context.isAbsent(word.text)) return
    const text = `Caddy reads it when it starts, and it is not in the working folder: ${word.text}`
    context.report(failBare(text, word, 'missing-file'))
  }

  private isTaken(value: unknown, converted: readonly JsonValue[]): boolean {
    const json = this.match.form.json ?? this.row.json
    const path = typeof json === 'string' ? json : Object.keys(json ?? {})[0]
    const target = path === undefined ? undefined : getPath(this.scope, path.replace(/\[\]$/, ''))
    return [...(Array.isArray(target) ? target : []), ...converted].some((one) => one === value)
  }

  private failConversion({ name, type }: Argument, word: ReadToken, error: string, parsed = word.text): Failure {
    const text = textFor(this.match.form.error ?? this.row.error, name)
    const token = this.errorToken(word)
    const failure =
      text === undefined
        ? knownFrom(this.scope, failBare(error, token, 'argument-value'))
        : { ...this.failText(text, token, { value: word.text, error, parsed }, 'argument-value'), token: word }
    return { ...failure, expected: expectedOf(type) }
  }

  private failRange(item: Argument, word: ReadToken, parsed: unknown): Failure {
    const text = this.match.form.range ?? this.row.range
    if (text === undefined) return this.failConversion(item, word, '')
    const failure = this.failText(text, this.errorToken(word), { value: word.text, parsed }, 'argument-value')
    return { ...failure, token: word, expected: expectedOf(item.type) }
  }

  /** Where Caddy's cursor stands while it converts a word. */
  private errorToken(word: ReadToken): ReadToken {
    return this.surplus === 'line' || this.surplus === 'drop' ? (this.line.words.at(-1) ?? word) : word
  }

  private addDefaults(): undefined {
    if (!this.row.default && !this.match.form.default) return
    for (const [name, value] of Object.entries({ ...this.row.default, ...this.match.form.default })) {
      if (this.values.has(name)) continue
      this.values.set(name, value === '$matcher' ? this.scope.matcherName : (value as JsonValue))
    }
  }

  /** Puts the cursor where Caddy leaves it, and fills the slot of a module. */
  private place(): Failure | undefined {
    const { sequence, used } = this.match
    const slot = sequence.at(-1)
    if (slot?.kind === 'argument' && slot.type.name === 'module') {
      this.moveTo(used.length)
      const result = readModule(slot.type.parameters, this.row, this.cursor, this.scope)
      if ('failure' in result) return result.failure
      this.values.set(slot.name, result.value)
      this.values.set('$mod', result.name)
      return undefined
    }
    const wholeLine = this.surplus === 'line' || this.surplus === 'drop' || this.surplus === 'head'
    this.moveTo(wholeLine ? this.line.words.length : used.length)
    return undefined
  }

  private write(form: Form): undefined {
    const { loadLine } = this.row
    if (loadLine) {
      this.loadChecks.push(() => callFunction(loadLine, this.row, this.cursor, this.withValues()) ?? [])
    }
    const json = form.json ?? this.row.json
    if (this.loadChecks.length > 0) this.noteLoad(json)
    if (json === undefined || (typeof json === 'string' && this.values.size === 0 && takesArguments(form))) return
    writeJson(json, typeof json === 'string' ? this.named() : this.values, this.line.head.text, this.scope)
  }

  /** The arguments without what is known of the module. */
  private named(): Values {
    if (!this.values.has('$mod')) return this.values
    return new Map([...this.values].filter(([name]) => name !== '$mod'))
  }

  /** A path that is written to again replaces what was there, and with it what is wrong with that. */
  private noteLoad(json: Row['json']): void {
    const paths = typeof json === 'string' ? [json] : Object.keys(json ?? {})
    const isAdded = paths.length === 0 || paths.some((path) => path.endsWith('[]'))
    const { loading } = this.scope.context
    const place = isAdded ? loading.ownPart() : fillPath(paths[0]!, this.values, this.line.head.text, this.scope)
    loading.note(this.scope.out, place, () => this.loadChecks.flatMap((check) => check()))
  }

  private withValues(): RowScope {
    return { ...this.scope, values: this.values, words: this.match.used }
  }

  /** Moves the cursor from the head to the word with that number, counted from 1; 0 stays on the head. */
  private moveTo(count: number): void {
    const steps = this.line.startsAtKey ? count - 1 : count
    for (let i = 0; i < steps; i++) this.cursor.next()
  }
}

/** Whether a line may have words besides keywords; without them, nothing is written where the value would stand. */
const takesArguments = ({ sig }: Form): boolean =>
  compileSignature(sig).sequences.some((sequence) => sequence.some(({ kind }) => kind === 'argument'))

const textFor = (texts: string | Readonly<Record<string, string>> | undefined, name: string): string | undefined =>
  typeof texts === 'object' ? texts[name] : texts

/** What a person writes for a type; the words of `oneOf` stand in its parentheses. */
const expectedOf = ({ name, parameters }: TypeReference): string =>
  name === 'oneOf' ? parameters.replaceAll('|', ', ') : valueTypes[name]!.description
