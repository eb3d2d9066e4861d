import { type Tokens, tokenize } from '@caddyfile/parser'
import { Cursor, isCloseBrace, isOnNewLine, isOpenBrace } from '../read/cursor.ts'
import type { ReleaseRules } from '../release-rules.ts'
import type { ExpandedToken, ImportChain, SourceFile } from './expanded-token.ts'
import { ImportGraph } from './import-graph.ts'
import type { ImportProblem, ImportProblemKind } from './import-problem.ts'
import type { ImportSource } from './import-source.ts'
import { type ImportContent, Substitution } from './substitution.ts'
import { tokensOfFile } from './tokens-of-file.ts'
import { TopLevelState } from './top-level-state.ts'

/** The text as Caddy sees it after imports. */
export interface Expansion {
  readonly tokens: readonly ExpandedToken[]
  /** Opening braces that are words to Caddy: each stands where the first directive of a body would. */
  readonly wordBraces: ReadonlySet<ExpandedToken>
  readonly problems: readonly ImportProblem[]
  readonly files: readonly SourceFile[]
  /** Patterns and files that the source does not know yet. Where there are any, the expansion has gaps. */
  readonly missing: readonly string[]
  /** The limit that stopped the expansion, if one did: the tokens end somewhere in the middle then. */
  readonly limit: string | undefined
}

/** More than any configuration has; hostile ones multiply by ten with each import. */
const expansionLimits = { tokens: 200_000, depth: 100, files: 5_000 }

/**
 * Replaces imports as Caddy's parser does (caddyconfig/caddyfile/parse.go, `doImport`): snippets before files, arguments and
 * blocks put in, circles found. Definitions of snippets are taken out. Goes on after a problem.
 */
export function expandImports(
  main: { readonly name: string; readonly path: string; readonly tokens: Tokens },
  source: ImportSource,
  rules: ReleaseRules,
): Expansion {
  return new Expander(main, source, rules).run()
}

interface ImportStatement extends ImportContent {
  readonly pattern: ExpandedToken
  /** Where Caddy's cursor is when it has read the statement. */
  readonly last: ExpandedToken
}

interface ImportedTokens {
  readonly tokens: readonly ExpandedToken[]
  /** Where they come from, for the graph of imports. */
  readonly nodes: readonly string[]
}

class Expander {
  private readonly source: ImportSource
  private readonly rules: ReleaseRules
  private readonly out: ExpandedToken[] = []
  private readonly wordBraces = new Set<ExpandedToken>()
  private readonly problems: ImportProblem[] = []
  /** What is to be said when so many tokens are left. */
  private readonly refusals: { readonly left: number; readonly problem: Omit<ImportProblem, 'order'> }[] = []
  private readonly files: SourceFile[] = []
  private readonly missing = new Set<string>()
  private readonly snippets = new Map<string, readonly ExpandedToken[]>()
  private readonly graph = new ImportGraph()
  private readonly chains = new Map<string, ImportChain>([['', { index: 0, entries: [] }]])
  private readonly fileTokens = new Map<string, readonly ExpandedToken[]>()
  /** What is still to be read, the next token last. */
  private readonly pending: ExpandedToken[]
  private readonly state: TopLevelState
  private previous: ExpandedToken | undefined
  private limit: string | undefined
  /** Tokens that imports have brought so far. */
  private imported = 0

  constructor(
    main: { readonly name: string; readonly path: string; readonly tokens: Tokens },
    source: ImportSource,
    rules: ReleaseRules,
  ) {
    this.source = source
    this.rules = rules
    this.state = new TopLevelState(rules.imports)
    const file = this.addFile(main.name, main.path, false)
    this.pending = tokensOfFile(main.tokens, file, this.chains.get('')!).reverse()
  }

  run(): Expansion {
    for (let token = this.pending.pop(); token && this.limit === undefined; token = this.pending.pop()) {
      this.passRefusals()
      this.take(token)
    }
    this.passRefusals(-1)
    return {
      tokens: this.out,
      wordBraces: this.wordBraces,
      problems: this.problems,
      files: this.files,
      missing: [...this.missing],
      limit: this.limit,
    }
  }

  /** Makes problems of the refusals behind which no more than so many tokens are left. */
  private passRefusals(left = this.pending.length): void {
    for (let last = this.refusals.at(-1); last && last.left > left; last = this.refusals.at(-1)) {
      this.problems.push({ ...last.problem, order: this.out.length })
      this.refusals.pop()
    }
  }

  private addFile(name: string, path: string, isPart: boolean): SourceFile {
    const file = { index: this.files.length, name, id: this.files.length === 0 ? name : path, path, isPart }
    this.files.push(file)
    return file
  }

  private take(token: ExpandedToken): void {
    const isNewLine = this.previous === undefined || isOnNewLine(this.previous, token)
    this.state.enterBody(token, isNewLine)
    if (token.text === 'import' && this.state.mayImport(isNewLine)) {
      this.doImport(token)
      this.state.passImport()
      return
    }
    const snippet = this.state.take(token)
    this.previous = token
    if (this.state.tookBraceAsWord) this.wordBraces.add(token)
    if (snippet === undefined) this.out.push(token)
    else this.defineSnippet(snippet)
  }

  /** The tokens of a snippet's body, which begins behind the brace that was just read, are kept for later. */
  private defineSnippet(name: string): void {
    const head = this.out.pop()
    if (head && this.snippets.has(name))
      this.refuse('repeated-snippet', `redeclaration of previously declared snippet ${name}`, head, this.previous!)
    const body: ExpandedToken[] = []
    let depth = 1
    while (depth > 0) {
      const token = this.pending.pop()
      if (!token) break
      this.previous = token
      if (isOpenBrace(token)) depth++
      else if (isCloseBrace(token)) depth--
      if (depth > 0) body.push({ ...token, snippet: name })
    }
    const last = this.previous!
    if (depth > 0)
      this.refuse(
        'unclosed-snippet',
        `syntax error: unexpected token '${last.text}', expecting '}'`,
        head ?? last,
        last,
        'syntax',
      )
    if (!this.snippets.has(name)) this.snippets.set(name, body)
  }

  private refuse(
    kind: ImportProblemKind,
    text: string,
    token: ExpandedToken,
    place: ExpandedToken,
    weight: ImportProblem['weight'] = 'error',
  ): void {
    this.problems.push({ kind, text, token, place, weight, order: this.out.length })
  }

  private doImport(head: ExpandedToken): void {
    const isTopLevel = this.state.isTopLevel
    const statement = this.takeStatement(head)
    const imported = statement && this.importedTokens(statement)
    if (!imported) return
    const { pattern, args, block, blocks, last } = statement
    const circle = this.graph.add(nodeOf(last), imported.nodes)
    if (circle !== undefined) {
      const [from, to] = [this.nameOfNode(nodeOf(last)), this.nameOfNode(circle)]
      this.refuse('import-circle', `a cycle of imports exists between ${from} and ${to}`, pattern, last, 'bare')
      return
    }
    const placed = this.withImport(imported.tokens, last)
    const warn = (text: string, token: ExpandedToken, kind: ImportProblemKind = 'import-arguments') =>
      this.refuse(kind, text, token, token, 'warning')
    const room = expansionLimits.tokens - this.imported
    const substitution = new Substitution({ args, block, blocks }, this.rules.imports, warn, room)
    const tokens = substitution.run(placed, isTopLevel)
    if (last.imports.entries.length > expansionLimits.depth)
      this.limit = `imports more than ${expansionLimits.depth} deep`
    this.imported += tokens.length
    if (tokens.length > room) this.limit = `more than ${expansionLimits.tokens} imported tokens`
    else for (let i = tokens.length - 1; i >= 0; i--) this.pending.push(tokens[i]!)
  }

  /** Takes the words of the statement and its block; undefined where they are not in order. */
  private takeStatement(head: ExpandedToken): ImportStatement | undefined {
    const [pattern, ...words] = this.takeLine(head)
    const before = words.at(-1) ?? pattern ?? head
    const { tokens: block, last } = this.takeStatementBlock(before)
    const blocks = this.namedBlocks(block)
    if (!pattern)
      this.refuse('import-statement', "wrong argument count or unexpected line ending after 'import'", head, head)
    else if (pattern.text === '')
      this.refuse('import-statement', 'Import requires a non-empty filepath', pattern, pattern)
    else if (!blocks) this.refuse('import-block', 'anonymous blocks are not supported', head, last)
    else return { pattern, args: words.map(({ text }) => text), block, blocks, last }
    return undefined
  }

  /** The block, and where Caddy's cursor is behind it. */
  private takeStatementBlock(before: ExpandedToken): { tokens: readonly ExpandedToken[]; last: ExpandedToken } {
    const open = this.pending.at(-1)!
    const { tokens, last = before } = this.takeBlock(before)
    this.previous = last
    if (last === before || this.rules.imports.takeBlocks) return { tokens, last }
    this.refuseBlock(open, tokens[0])
    return { tokens: [], last: before }
  }

  /** Releases whose imports have no blocks take the brace as a statement, behind what was imported. */
  private refuseBlock(open: ExpandedToken, inside: ExpandedToken | undefined): void {
    const text =
      inside && !isOnNewLine(open, inside)
        ? "Unexpected next token after '{' on same line"
        : "Unexpected '{' on a new line; did you mean to place the '{' on the previous line?"
    const problem = { kind: 'import-block', text, token: open, place: open, weight: 'error', since: '2.9.1' } as const
    this.refusals.push({ left: this.pending.length, problem })
  }

  /** The words of the statement's line. */
  private takeLine(statement: ExpandedToken): ExpandedToken[] {
    const words: ExpandedToken[] = []
    for (let last = statement; ; ) {
      const next = this.pending.at(-1)
      if (!next || isOnNewLine(last, next) || isOpenBrace(next)) return words
      words.push(next)
      last = next
      this.pending.pop()
    }
  }

  /** The tokens between the braces of the statement's block, as Caddy's `NextBlock` finds them. */
  private takeBlock(before: ExpandedToken): {
    readonly tokens: readonly ExpandedToken[]
    readonly last?: ExpandedToken
  } {
    const open = this.pending.at(-1)
    const isLeft = this.state.isTopLevel && !this.rules.imports.takeBlocks
    if (!open || !isOpenBrace(open) || isOnNewLine(before, open) || isLeft) return { tokens: [] }
    this.pending.pop()
    const tokens: ExpandedToken[] = []
    let last = this.pending.pop()
    // The first token inside may close the block, but does not open a further one.
    let depth = last && isCloseBrace(last) ? 0 : 1
    while (last && depth > 0) {
      tokens.push(last)
      const next = this.pending.pop()
      if (!next) break
      depth += this.braceStep(next)
      last = next
    }
    return { tokens, last: last ?? open }
  }

  /** What a token adds to the depth; a brace counts only as the last of its line. */
  private braceStep(token: ExpandedToken): number {
    const next = this.pending.at(-1)
    if (next && !isOnNewLine(token, next)) return 0
    if (isOpenBrace(token)) return 1
    return isCloseBrace(token) ? -1 : 0
  }

  /** What `{blocks.NAME}` stands for; undefined where an entry has no name. */
  private namedBlocks(tokens: readonly ExpandedToken[]): ReadonlyMap<string, readonly ExpandedToken[]> | undefined {
    const blocks = new Map<string, readonly ExpandedToken[]>()
    const cursor = new Cursor(tokens)
    while (cursor.next()) {
      const name = cursor.token!
      if (isOpenBrace(name)) return undefined
      const inside = cursor.remainingArguments() as ExpandedToken[]
      const outer = cursor.nesting
      const isWhole = inside.length > 0 && !this.rules.imports.joinLinesAndBlocks
      while (!isWhole && cursor.nextBlock(outer)) inside.push(cursor.token as ExpandedToken)
      blocks.set(name.text, inside)
    }
    return blocks
  }

  private importedTokens({ pattern, last }: ImportStatement): ImportedTokens | undefined {
    const snippet = this.snippets.get(pattern.text)
    if (snippet) return { tokens: snippet, nodes: snippet.slice(0, 1).map(nodeOf) }
    const absolute = this.source.resolve(pattern.text, last.source.path)
    const bad = patternError(pattern.text, absolute, this.source.nameOf(absolute))
    if (bad !== undefined) {
      this.refuse('import-pattern', bad, pattern, last)
      return undefined
    }
    const matches = this.source.match(absolute)
    if (matches === undefined) return this.miss(pattern, absolute, last)
    if (matches.length === 0) return this.refuseNothing(pattern, absolute, last)
    const files = withoutDotFiles(matches, absolute)
    return { tokens: files.flatMap((path) => this.readFile(path, pattern, last)), nodes: files }
  }

  private miss(pattern: ExpandedToken, path: string, last: ExpandedToken): undefined {
    this.missing.add(path)
    this.refuse('missing-file', `what it imports is not known here: ${pattern.text}`, pattern, last, 'unknown')
  }

  private refuseNothing(pattern: ExpandedToken, absolute: string, last: ExpandedToken): undefined {
    if (/[*?[\]]/.test(absolute))
      this.refuse('import-file', 'No files matching import glob pattern', pattern, last, 'warning')
    else if (this.missing.size > 0 && !/[/.]/.test(pattern.text)) this.miss(pattern, absolute, last)
    else this.refuse('import-file', `File to import not found: ${pattern.text}`, pattern, last)
    return undefined
  }

  private readFile(path: string, pattern: ExpandedToken, last: ExpandedToken): readonly ExpandedToken[] {
    const known = this.fileTokens.get(path)
    if (known) return known
    const loaded = this.source.read(path)
    if (loaded === undefined) {
      this.miss(pattern, path, last)
      return []
    }
    if (loaded.kind === 'folder')
      this.refuse('import-file', `Could not import ${this.source.nameOf(path)}: is a directory`, pattern, last)
    if (loaded.kind === 'error')
      this.refuse('import-file', `Could not import ${this.source.nameOf(path)}: ${loaded.message}`, pattern, last)
    if (loaded.kind !== 'text') return []
    if (loaded.text.trim() === '') this.refuse('import-file', 'Import file is empty', pattern, last, 'warning')
    if (this.files.length >= expansionLimits.files) this.limit = `more than ${expansionLimits.files} files`
    const tokens = tokenize(loaded.text, this.rules)
    const [error] = tokens.problems.filter(({ caddy }) => caddy)
    if (error && loaded.text.trim() !== '') {
      this.refuse(
        'import-file',
        `Could not read tokens while importing ${this.source.nameOf(path)}: ${error.message}`,
        pattern,
        last,
      )
      return []
    }
    const file = this.addFile(this.source.nameOf(path), path, !this.state.isTopLevel)
    const made = tokensOfFile(tokens, file, this.chains.get('')!)
    this.fileTokens.set(path, made)
    return made
  }

  /** The tokens with the import that places them added to their chains. Neighbours mostly share theirs. */
  private withImport(tokens: readonly ExpandedToken[], last: ExpandedToken): ExpandedToken[] {
    let before: ExpandedToken | undefined
    let imports: ImportChain | undefined
    return tokens.map((token) => {
      if (!imports || token.imports !== before?.imports || token.snippet !== before.snippet) {
        const name = token.snippet === '' ? '(import)' : `(import ${token.snippet})`
        imports = this.chain([...token.imports.entries, `${last.source.name}:${last.line} ${name}`])
      }
      before = token
      return { ...token, imports, chain: imports.index }
    })
  }

  /** A node is a path or `path:snippet`; people get to see the shorter name of the file. */
  private nameOfNode(node: string): string {
    const known = this.files.find(({ id }) => node === id || node.startsWith(`${id}:`))
    return known ? known.name + node.slice(known.id.length) : this.source.nameOf(node)
  }

  private chain(entries: readonly string[]): ImportChain {
    const key = entries.join('\n')
    const known = this.chains.get(key)
    if (known) return known
    const made = { index: this.chains.size, entries }
    this.chains.set(key, made)
    return made
  }
}

const nodeOf = ({ source, snippet }: ExpandedToken): string => (snippet === '' ? source.id : `${source.id}:${snippet}`)

/** What is wrong with a pattern, whatever files there are. */
function patternError(text: string, absolute: string, name: string): string | undefined {
  if (count(absolute, '*') > 1 || count(absolute, '?') > 1 || (absolute.includes('[') && absolute.includes(']'))) {
    return `Glob pattern may only contain one wildcard (*), but has others: ${name}`
  }
  return absolute.includes('[') ? `Failed to use import pattern ${text}: syntax error in pattern` : undefined
}

const count = (text: string, char: string): number => text.split(char).length - 1

/** A pattern whose last part begins with `*` leaves out files whose names begin with a dot. */
function withoutDotFiles(paths: readonly string[], pattern: string): readonly string[] {
  if (!pattern.split('/').at(-1)!.startsWith('*')) return paths
  return paths.filter((path) => !path.split('/').at(-1)!.startsWith('.'))
}
