import {
  type Availability,
  availabilityOf,
  expandShorthands,
  type LanguageCheckers,
  type LanguageTables,
  type Release,
  type RowPlugin,
} from '@caddyfile/language-data'
import {
  type CaddyReport,
  type Document,
  type Problem,
  type ProblemCode,
  type Tokens,
  tokenAt,
} from '@caddyfile/parser'
import { type Expansion, expandImports } from './expansion/expand-imports.ts'
import { type ExpandedDocument, parseExpanded } from './expansion/expanded-document.ts'
import type { ExpandedToken, SourceFile } from './expansion/expanded-token.ts'
import type { ImportProblem, ImportProblemKind } from './expansion/import-problem.ts'
import type { ImportSource } from './expansion/import-source.ts'
import { joinTemplates } from './expansion/join-templates.ts'
import type { ReadToken } from './read/cursor.ts'
import { type Failure, type FailureKind, milderSeverities } from './read/failure.ts'
import { type NameHome, NameHomes } from './read/name-homes.ts'
import { readFile } from './read/read-file.ts'
import { type ReleaseRules, rulesOf } from './release-rules.ts'

/** Something that Caddy refuses a configuration for, or warns of. */
export interface VerdictProblem {
  readonly kind: FailureKind | ImportProblemKind | 'structure'
  /** Whether `caddy adapt` says it, or only `caddy validate`, and every start, when the configuration is loaded. */
  readonly phase: 'adapt' | 'validate'
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
  /** Of the structure: what the parser calls it, and its line of help. */
  readonly code?: ProblemCode
  readonly help?: string
  /** Where the word belongs instead, if it is known elsewhere. */
  readonly home?: NameHome
  /** How the line is written, one text for each form of it, where the line is wrong. */
  readonly syntax?: readonly string[]
  /** What a person writes in place of the word: "a length of time such as 10s". */
  readonly expected?: string
  /** Caddy would find this, but not before another mistake is mended, behind which it reads on otherwise or not at all. */
  readonly isBehind?: boolean
  /** One of the file's own problems says it already. */
  readonly isTold?: boolean
  /** Which releases of Caddy know it, where this one does not. */
  readonly availability?: Availability
  /** The plugin that is needed; or the one whose description the problem is known from. */
  readonly plugin?: RowPlugin
  /** The imports that brought the place, as Caddy writes them, the first one first. */
  readonly imports: readonly string[]
}

export interface Verdict {
  /** In the order in which Caddy finds them: it reports the first error. */
  readonly problems: readonly VerdictProblem[]
  /** The files that took part, the main one first. */
  readonly files: readonly SourceFile[]
  /** Files and patterns that were needed and are not known yet. */
  readonly missing: readonly string[]
  /** What stopped the expansion of imports, if anything did. */
  readonly limit: string | undefined
  /** Whether there are values that only checkers of their languages can judge, and none were given. */
  readonly needsCheckers: boolean
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
  /** Without them, values in other languages are not looked at. */
  readonly checkers?: LanguageCheckers | undefined
}

/**
 * What `caddy adapt` would refuse or warn of while it reads a configuration, and then what `caddy validate` would refuse when
 * it loads that: all of it, not only the first. Where the text has no tokens for Caddy, that is all it says.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const lexical = input.tokens.problems.filter(({ caddy }) => caddy).map((problem) => ofMainFile(problem, input.name))
  if (lexical.length > 0) {
    const main = { index: 0, name: input.name, id: input.name, path: input.path, isPart: false }
    return { problems: lexical, files: [main], missing: [], limit: undefined, needsCheckers: false }
  }
  const rules = rulesOf(input.tables.release)
  const expansion = expansionOf(input, rules)
  if (expansion.limit !== undefined) return unfinished(expansion, input)
  const { parsed, tokens } = input
  const isSame = parsed?.problems.length === 0 && expansion.tokens.length === tokens.length
  const missing = new Set(expansion.missing)
  let needsCheckers = false
  const unchecked = () => {
    needsCheckers = true
    return []
  }
  const checkers = input.checkers ?? { regularExpression: unchecked, celExpression: unchecked }
  const find = (tree: ExpandedDocument) => problemsIn(tree, expansion, { ...input, checkers }, missing)
  const meant = find(isSame ? parsed : parseExpanded(expansion.tokens, rules.syntax))
  const problems =
    expansion.wordBraces.size === 0
      ? meant
      : asCaddyFinds(meant, find(parseExpanded(expansion.tokens, rules.syntax, expansion.wordBraces)))
  return { problems, files: expansion.files, missing: [...missing], limit: undefined, needsCheckers }
}

/**
 * Where Caddy takes an opening brace as a word, the tree is not what was meant, and its first error is most often but a
 * consequence: it stands for what is wrong with the structure. The rest is told of the tree that was meant.
 */
function asCaddyFinds(meant: readonly VerdictProblem[], exact: readonly VerdictProblem[]): VerdictProblem[] {
  const first = exact.find(({ severity, phase }) => severity === 'error' && phase === 'adapt')
  if (!first) return [...meant.filter(({ severity }) => severity !== 'error'), ...exact.filter(isOfLoading)]
  const isKnown = meant.some(
    ({ message, start, file }) => message === first.message && start === first.start && file === first.file,
  )
  const told: VerdictProblem = isKnown ? first : { ...first, kind: 'structure' }
  return [told, ...meant.filter(({ message }) => message !== first.message)]
}

const isOfLoading = ({ phase }: VerdictProblem): boolean => phase === 'validate'

/** What is wrong in a tree, with the imports that brought its tokens, in Caddy's order. Notes files that are not known. */
function problemsIn(
  tree: ExpandedDocument,
  expansion: Expansion,
  input: VerdictInput & { readonly checkers: LanguageCheckers },
  missing: Set<string>,
): VerdictProblem[] {
  const { document, problems } = tree
  const { release } = input.tables
  const homes = new NameHomes(input.tables)
  const parsing = [...ofImports(expansion, release), ...ofStructure(tree, expansion)]
    .sort((a, b) => a.order - b.order)
    .map(({ problem }) => problem)
  const { source } = input
  const fromWorkingFolder = (name: string) => source.resolve(name, `${source.workingFolder}/`)
  const load = (name: string) => {
    const path = fromWorkingFolder(name)
    const file = source.read(path)
    if (!file) missing.add(path)
    return file
  }
  const isAbsent = (name: string) => source.match(fromWorkingFolder(name))?.length === 0
  const isRight =
    parsing.every(({ severity }) => severity !== 'error') &&
    problems.every(({ caddy }) => !caddy || caddy.phase === 'serving')
  const isSound = isRight && expansion.missing.length === 0
  const file = { document, words: expansion.tokens, fileLineOf, importsOf, load, isAbsent, isSound }
  const { adapting: all, loading } = readFile(file, input.tables, input.checkers)
  // What is not known yet may define it.
  const adapting = expansion.missing.length > 0 ? all.filter(({ kind }) => kind !== 'undefined-matcher') : all
  return [
    ...parsing,
    ...adapting.map((failure) => ofFailure(failure, 'adapt', { homes, release })),
    ...ofServing(tree, expansion),
    ...loading.map((failure) => ofFailure(failure, 'validate', { homes, release })),
  ]
}

/** Where imports are not followed to their end, it is not known what the text is. */
function unfinished(expansion: Expansion, { name: file, tables }: VerdictInput): Verdict {
  const { limit, missing } = expansion
  const text = `the imports are not followed to the end: ${limit}`
  const place = { word: '', file, start: 0, end: 0, line: undefined, imports: [] }
  const warning: VerdictProblem = {
    kind: 'unchecked',
    phase: 'adapt',
    message: text,
    text,
    severity: 'warning',
    ...place,
  }
  const problems = [...ofImports(expansion, tables.release).map(({ problem }) => problem), warning]
  return { problems, files: expansion.files, missing, limit, needsCheckers: false }
}

/** The text as Caddy sees it after templates and imports. */
function expansionOf(input: VerdictInput, rules: ReleaseRules): Expansion {
  const expansion = expandImports(input, input.source, rules)
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
    phase: 'adapt',
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

/** Kinds of names that may be known somewhere else. */
const misplaced: ReadonlySet<FailureKind> = new Set(['unknown-directive', 'unknown-option', 'unknown-subdirective'])

function ofFailure(
  { token, part, place, mayBeKnown, ...failure }: Failure,
  phase: VerdictProblem['phase'],
  { homes, release }: { readonly homes: NameHomes; readonly release: Release },
): VerdictProblem {
  const isOfDescription = failure.plugin !== undefined && !failure.plugin.exact
  const severity = mayBeKnown ? 'info' : (milderSeverities[failure.kind] ?? (isOfDescription ? 'warning' : 'error'))
  const home = misplaced.has(failure.kind) ? homes.of(token.text) : undefined
  return {
    ...failure,
    ...(home && { home }),
    phase,
    severity,
    ...at(token),
    ...(part && placeOfPart(part, token as ExpandedToken, release)),
    line: place?.line,
  }
}

/**
 * Where a part of a token's text stands. Short forms of placeholders are written out in the text; where anything else
 * makes it longer or shorter than its source, such as an escaped quote, the place is that of the whole token.
 */
function placeOfPart(
  { start, end }: NonNullable<Failure['part']>,
  token: ExpandedToken,
  release: Release,
): Pick<VerdictProblem, 'start' | 'end'> | undefined {
  const quotes = token.isQuoted ? 2 : 0
  const { written = token.text } = token
  if (token.end - token.start - quotes !== written.length) return undefined
  const from = token.start + quotes / 2
  return { start: from + offsetInWritten(start, written, release), end: from + offsetInWritten(end, written, release) }
}

/** The offset in a text with short forms of placeholders that an offset in the text without them stands for. */
function offsetInWritten(offset: number, written: string, release: Release): number {
  if (offset === 0 || expandShorthands(written, release) === written) return offset
  let at = 0
  while (at < written.length && expandShorthands(written.slice(0, at + 1), release).length <= offset) at++
  return at
}

interface Ordered {
  /** Where in the expanded text Caddy stands. */
  readonly order: number
  readonly problem: VerdictProblem
}

function ofImports({ problems }: Expansion, release: Release): Ordered[] {
  return problems.map((found: ImportProblem) => {
    const { kind, text, token, place, weight, order, since } = found
    const problem: VerdictProblem = {
      kind,
      phase: 'adapt',
      message: importMessage(found),
      text,
      severity: severities[weight],
      ...at(token),
      line: weight === 'error' || weight === 'syntax' ? place.line : undefined,
      ...(since !== undefined && { availability: availabilityOf({ since }, release) }),
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
function ofStructure({ document, problems }: ExpandedDocument, { tokens }: Expansion): Ordered[] {
  return problems.flatMap(({ code, message, help, start, caddy }) => {
    if (caddy?.token === undefined || caddy.phase === 'reading' || caddy.phase === 'serving') return []
    const named = tokens[caddy.token]!
    const token = tokens[tokenAt(document.tokens, start)?.index ?? caddy.token]!
    const problem: VerdictProblem = {
      kind: 'structure',
      phase: 'adapt',
      code,
      help,
      message: asCaddyPrints(message, caddy, named),
      text: message,
      severity: 'error',
      ...at(token),
      line: named.line,
    }
    // What Caddy misses at the end it misses after all imports.
    return [{ order: caddy.phase === 'ending' ? tokens.length + 1 : caddy.token, problem }]
  })
}

/** At the end of the file, the name of a snippet without its block is an address; it is no site in the tree. */
function ofServing({ document, problems }: ExpandedDocument, { tokens }: Expansion): VerdictProblem[] {
  return problems.flatMap(({ code, message, help, start, caddy }) => {
    if (caddy?.phase !== 'serving' || code !== 'snippet-without-block') return []
    const token = tokens[tokenAt(document.tokens, start)!.index]!
    const problem = {
      kind: 'unusable-subject',
      phase: 'adapt',
      code,
      help,
      message,
      text: message,
      severity: 'error',
    } as const
    return [{ ...problem, ...at(token), line: undefined }]
  })
}

function asCaddyPrints(message: string, { form }: CaddyReport, token: ExpandedToken): string {
  if (form === 'located') return `${message}, at ${fileLineOf(token)}${importsOf(token)}`
  if (form === 'syntax')
    return `${message}, at ${fileLineOf(token)} import chain: ['${token.imports.entries.join("','")}']`
  return message
}
