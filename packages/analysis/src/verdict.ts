import type { LanguageTables, RowPlugin } from '@caddyfile/language-data'
import type { CaddyReport, Document, Problem, Tokens } from '@caddyfile/parser'
import { type Expansion, expandImports, type ImportProblem } from './expansion/expand-imports.ts'
import { parseExpanded } from './expansion/expanded-document.ts'
import type { ExpandedToken } from './expansion/expanded-token.ts'
import type { ImportSource } from './expansion/import-source.ts'
import { joinTemplates } from './expansion/join-templates.ts'
import type { ReadToken } from './read/cursor.ts'
import type { Failure, FailureKind } from './read/failure.ts'
import { readFile } from './read/read-file.ts'

/** Something that Caddy refuses a configuration for, or warns of. */
export interface VerdictProblem {
  readonly kind: FailureKind | 'import' | 'structure'
  /** Caddy's whole message, with the places that it names. */
  readonly message: string
  /** The innermost part of it: what is wrong. */
  readonly text: string
  /**
   * `warning`: Caddy only warns, or what is known of a plugin speaks against it. `info`: it is not known here what Caddy
   * says, since a file or a plugin decides it.
   */
  readonly severity: 'error' | 'warning' | 'info'
  /** The file by its name in messages, and where in it; UTF-16 offsets, half-open. */
  readonly file: string
  readonly start: number
  readonly end: number
  /** The line that Caddy names. */
  readonly line: number | undefined
  /** The word at fault. */
  readonly word: string
  /** Names that could stand in its place. */
  readonly candidates?: readonly string[]
  /** The plugin that is needed; or the one whose description the problem is known from. */
  readonly plugin?: RowPlugin
  /** The imports that brought the place, as Caddy writes them, the first one first. */
  readonly imports: readonly string[]
}

export interface Verdict {
  /** In the order in which Caddy finds them: it reports the first error. */
  readonly problems: readonly VerdictProblem[]
  /** Files and patterns that were needed and are not known yet. */
  readonly missing: readonly string[]
  /** What stopped the expansion of imports, if anything did. */
  readonly limit: string | undefined
}

export interface VerdictInput {
  /** The name of the main file in messages, and its absolute path. */
  readonly name: string
  readonly path: string
  readonly tokens: Tokens
  /** What was parsed of them, if it is at hand: where nothing is imported and nothing is wrong, it serves here, too. */
  readonly parsed?: { readonly document: Document; readonly problems: readonly Problem[] }
  readonly source: ImportSource
  readonly tables: LanguageTables
}

/** What `caddy adapt` would refuse while it reads a configuration: all of it, not only the first. */
export function verdictOf(input: VerdictInput): Verdict {
  const lexical = input.tokens.problems.filter(({ caddy }) => caddy).map((problem) => ofMainFile(problem, input.name))
  const expansion = expansionOf(input)
  const { parsed, tokens } = input
  const isSame = parsed?.problems.length === 0 && expansion.tokens.length === tokens.length
  const { document, problems } = isSame ? parsed : parseExpanded(expansion.tokens)
  const parsing = [...ofImports(expansion), ...ofStructure(problems, expansion)]
    .sort((a, b) => a.order - b.order)
    .map(({ problem }) => problem)
  const missing = new Set(expansion.missing)
  const { source } = input
  const fromWorkingFolder = (name: string) => source.resolve(name, `${source.workingFolder}/`)
  const load = (name: string) => {
    const path = fromWorkingFolder(name)
    const file = source.read(path)
    if (!file) missing.add(path)
    return file
  }
  const isAbsent = (name: string) => source.match(fromWorkingFolder(name))?.length === 0
  const file = { document, words: expansion.tokens, fileLineOf, importsOf, load, isAbsent }
  const { reading, ending } = readFile(file, input.tables)
  // What is not known yet may define it.
  const mayBeDefined = ({ kind }: Failure) => expansion.missing.length > 0 && kind === 'undefined-matcher'
  const strayBraces = problems.filter(isStrayBrace)
  const behind = ({ caddy }: StrayBrace) => expansion.tokens[caddy.token]!
  const isFollowedByDirective = (brace: StrayBrace) => Object.hasOwn(input.tables.directives, behind(brace).text)
  return {
    problems: [
      ...lexical,
      ...parsing,
      ...ofReading(
        reading.filter((failure) => !mayBeDefined(failure)),
        ofStrayBraces(
          strayBraces.filter((brace) => !isFollowedByDirective(brace)),
          expansion,
        ),
        strayBraces[0] && behind(strayBraces[0]).index,
      ),
      ...ending.map(ofFailure),
      ...ofServing(problems, expansion),
      ...strayBraces.filter(isFollowedByDirective).map((brace) => ofStraySite(brace, expansion)),
      ...ofLimit(expansion, input.name),
    ],
    missing: [...missing],
    limit: expansion.limit,
  }
}

/** The text as Caddy sees it after templates and imports. */
function expansionOf(input: VerdictInput): Expansion {
  const expansion = expandImports(input, input.source)
  return input.tables.hasTemplates ? { ...expansion, tokens: joinTemplates(expansion.tokens) } : expansion
}

const fileLineOf = (token: ReadToken): string => `${(token as ExpandedToken).source.name}:${token.line}`

const importsOf = (token: ReadToken): string => {
  const { entries } = (token as ExpandedToken).imports
  return entries.length === 0 ? '' : ` import chain ['${entries.join("','")}']`
}

function ofMainFile({ message, start, end, caddy }: Problem, file: string): VerdictProblem {
  return {
    kind: 'structure',
    message,
    text: message,
    severity: 'error',
    word: '',
    file,
    start,
    end,
    line: caddy?.line,
    imports: [],
  }
}

function at(token: ReadToken): Pick<VerdictProblem, 'word' | 'file' | 'start' | 'end' | 'imports'> {
  const { text, source, start, end, imports } = token as ExpandedToken
  return { word: text, file: source.name, start, end, imports: imports.entries }
}

function ofFailure({ token, place, mayBeKnown, ...failure }: Failure): VerdictProblem {
  const isUndecided = mayBeKnown || failure.kind === 'plugin' || failure.kind === 'missing-file'
  const isOfDescription = failure.plugin !== undefined && !failure.plugin.exact
  const severity = isUndecided ? 'info' : isOfDescription ? 'warning' : 'error'
  return { ...failure, severity, ...at(token), line: place?.line }
}

/** `firstStray`: behind a `}` too many, Caddy comes to that first, and no word is an address. */
function ofReading(
  failures: readonly Failure[],
  strayBraces: readonly Ordered[],
  firstStray = Number.POSITIVE_INFINITY,
): VerdictProblem[] {
  const all: Ordered[] = failures
    .filter(({ kind, token }) => kind !== 'directive-as-address' || token.index < firstStray)
    .map((failure) => ({ order: failure.token.index, problem: ofFailure(failure) }))
  for (const stray of strayBraces) {
    const behind = all.findIndex(({ order }) => order >= stray.order)
    all.splice(behind < 0 ? all.length : behind, 0, stray)
  }
  return all.map(({ problem }) => problem)
}

interface Ordered {
  /** Where in the expanded text Caddy stands. */
  readonly order: number
  readonly problem: VerdictProblem
}

function ofImports({ problems }: Expansion): Ordered[] {
  return problems.map((found: ImportProblem) => {
    const { text, token, place, weight, order } = found
    const problem: VerdictProblem = {
      kind: weight === 'unknown' ? 'missing-file' : 'import',
      message: importMessage(found),
      text,
      severity: severities[weight],
      ...at(token),
      line: weight === 'error' || weight === 'syntax' ? place.line : undefined,
    }
    return { order, problem }
  })
}

const severities = { error: 'error', syntax: 'error', bare: 'error', warning: 'warning', unknown: 'info' } as const

function importMessage({ text, place, weight }: ImportProblem): string {
  if (weight === 'error') return `${text}, at ${fileLineOf(place)}${importsOf(place)}`
  if (weight === 'syntax') return asCaddyPrints(text, { phase: 'parsing', form: 'syntax' }, place)
  return text
}

/** Problems of the structure that Caddy's parser reports; what it finds later, readers find, too. */
function ofStructure(problems: readonly Problem[], { tokens }: Expansion): Ordered[] {
  return problems.flatMap(({ message, start, caddy }) => {
    if (caddy?.token === undefined || caddy.phase === 'reading' || caddy.phase === 'serving') return []
    const named = tokens[caddy.token]!
    const token = tokens[tokenAtOffset(tokens, start)] ?? named
    const problem: VerdictProblem = {
      kind: 'structure',
      message: asCaddyPrints(message, caddy, named),
      text: message,
      severity: 'error',
      ...at(token),
      line: named.line,
    }
    return [{ order: caddy.token + (caddy.phase === 'ending' ? 0.5 : 0), problem }]
  })
}

/** Behind a `}` too many, an address is read as a directive of a site called `}`; the tree has it as the site it is meant to be. */
function ofStrayBraces(braces: readonly StrayBrace[], { tokens }: Expansion): Ordered[] {
  return braces.map(({ message, start, caddy }) => {
    const named = tokens[caddy.token]!
    const token = tokens[tokenAtOffset(tokens, start)] ?? named
    const problem: VerdictProblem = {
      kind: 'structure',
      message: `${fileLineOf(named)}: ${message}`,
      text: message,
      severity: 'error',
      ...at(token),
      line: named.line,
    }
    return { order: named.index, problem }
  })
}

/** Where a directive follows, Caddy reads that, and then cannot serve a site of that name. */
function ofStraySite({ start }: StrayBrace, { tokens }: Expansion): VerdictProblem {
  const text = "subject does not qualify for certificate: '}'"
  const token = tokens[tokenAtOffset(tokens, start)]!
  return { kind: 'structure', message: text, text, severity: 'error', ...at(token), line: undefined }
}

/** A `}` too many with something behind it. */
type StrayBrace = Problem & { readonly caddy: CaddyReport & { readonly token: number } }

const isStrayBrace = (problem: Problem): problem is StrayBrace =>
  problem.code === 'stray-close-brace' && problem.caddy?.phase === 'reading' && problem.caddy.token !== undefined

/** What Caddy finds wrong with addresses at the very end, as far as their form alone tells. */
function ofServing(problems: readonly Problem[], { tokens }: Expansion): VerdictProblem[] {
  return problems.flatMap(({ message, start, caddy }) => {
    if (caddy?.phase !== 'serving') return []
    const token = tokens[tokenAtOffset(tokens, start)]!
    return [{ kind: 'structure', message, text: message, severity: 'error', ...at(token), line: undefined } as const]
  })
}

/** Where imports are not followed to their end, this says so: what is behind is not known. */
function ofLimit({ limit }: Expansion, file: string): VerdictProblem[] {
  if (limit === undefined) return []
  const text = `the imports are not followed to the end: ${limit}`
  const place = { word: '', file, start: 0, end: 0, line: undefined, imports: [] }
  return [{ kind: 'import', message: text, text, severity: 'warning', ...place }]
}

function asCaddyPrints(message: string, { form }: CaddyReport, token: ExpandedToken): string {
  if (form === 'located') return `${message}, at ${fileLineOf(token)}${importsOf(token)}`
  if (form === 'syntax')
    return `${message}, at ${fileLineOf(token)} import chain: ['${token.imports.entries.join("','")}']`
  return message
}

/** The token that holds an offset of the expanded text, in which every token is followed by one blank. */
function tokenAtOffset(tokens: readonly ExpandedToken[], offset: number): number {
  let position = 0
  return tokens.findIndex(({ text, isQuoted }) => {
    position += text.length + (isQuoted ? 2 : 0) + 1
    return offset < position
  })
}
