import { matchBraces } from './match-braces.ts'
import type { Problem } from './problem.ts'
import type { Root } from './structure-problems.ts'
import * as problems from './structure-problems.ts'
import { TokenFlag, TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'
import {
  Block,
  Directive,
  Document,
  GlobalOptions,
  Import,
  MatcherDefinition,
  NamedRoute,
  Site,
  Snippet,
  type Statement,
  type TopLevel,
} from './tree.ts'

/** How deep blocks are parsed by recursion. Each level costs a dozen stack frames. */
const maxDepth = 64

/** Nodes are readonly to everybody else. */
type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type LineNode = Mutable<Directive | Import | MatcherDefinition | Snippet | NamedRoute | Site>
type BlockNode = Mutable<Block> & { children: Statement[] }

interface Frame {
  readonly block: BlockNode
  readonly root: Root
  /** 0 for the outermost block: the body of a site, of a snippet or of the options. */
  readonly level: number
  /** Its inside is passed over now and parsed later. */
  readonly postponed: boolean
}

/** Makes the tree while the grammar reads its tokens, and notes what is wrong with the structure, in Caddy's words. */
export class TreeBuilder {
  readonly document: Document
  readonly problems: Problem[] = []
  private readonly tokens: Tokens
  /** The lines whose block is being read, innermost last. */
  private readonly lines: LineNode[] = []
  private readonly frames: Frame[] = []
  private readonly postponed: Frame[] = []
  private resumed: Frame | undefined
  private matches: Int32Array | undefined
  /** Caddy speaks of the end of the file once, whatever number of blocks is open then. */
  private reportedEnd = false

  constructor(tokens: Tokens) {
    this.tokens = tokens
    this.document = new Document(tokens)
  }

  openDirective(index: number): void {
    this.openStatement(new Directive(this.tokens, index))
    const { tokens } = this
    if (!tokens.isFirstOnLine(index) && tokens.kind(index - 1) === TokenKind.CloseBrace) {
      this.problems.push(problems.tokenAfterCloseBrace(tokens, index))
    }
    const frame = this.frames.at(-1)!
    if (frame.level > 0 || !isChecked(frame)) return
    // To Caddy, a pair of braces at the start of a line belongs to the directive before.
    const isName = frame.block.children.length === 1 || tokens.isQuoted(index) || tokens.text(index) !== '{}'
    if (isName) this.note(problems.directiveNameProblem(tokens, index, frame))
  }

  openMatcherDefinition(index: number): void {
    if (this.frames.length === 0) this.problems.push(problems.matcherOutsideSite(this.tokens, index))
    this.openStatement(new MatcherDefinition(this.tokens, index))
  }

  openImport(index: number): void {
    this.openStatement(new Import(this.tokens, index))
  }

  private openStatement(node: Mutable<Directive | Import | MatcherDefinition>): void {
    const frame = this.frames.at(-1)
    if (frame) frame.block.children.push(node as Statement)
    else this.addTopLevel(node as TopLevel)
    this.lines.push(node)
  }

  /** All words of the line are read; `index` is the last of them. */
  endLine(index: number): void {
    const line = this.lines.at(-1)!
    line.last = index
    const frame = this.frames.at(-1)
    if (!frame || line.kind === 'import' || this.tokens.end(index) - this.tokens.start(index) !== 2) return
    // Caddy looks at a pair on a line of its own while it still reads the directive before.
    const isFollowing = frame.block.children.length > 1
    if (index > line.first || frame.level > 0 || isFollowing) {
      this.note(problems.bracePair(this.tokens, index), isChecked(frame))
    }
  }

  endStatement(): void {
    this.lines.pop()
  }

  /** False where the block is too deep to be parsed now: then its inside is to be passed over. */
  openBlock(index: number): boolean {
    if (this.resumed) {
      this.frames.push(this.resumed)
      this.resumed = undefined
      return true
    }
    const outer = this.frames.at(-1)
    const line = this.lines.at(-1)
    const owner = line?.block === undefined ? line : undefined
    const block = new Block(this.tokens, index, index) as BlockNode
    if (owner) owner.block = block
    else if (outer) outer.block.children.push(block)
    else this.addTopLevel(new GlobalOptions(block))
    const frame: Frame = {
      block,
      root: rootOf(owner, outer),
      level: outer ? outer.level + 1 : 0,
      postponed: this.frames.length >= maxDepth,
    }
    this.frames.push(frame)
    if (outer) this.checkOpenBrace(index, frame, owner === undefined)
    return !frame.postponed
  }

  private checkOpenBrace(index: number, frame: Frame, isAnonymous: boolean): void {
    const isFirst = this.frames.at(-2)?.block.children.length === 1
    if (isAnonymous && frame.level === 1 && isFirst)
      this.note(problems.braceAsName(this.tokens, index, frame.root), isChecked(frame))
    else this.note(problems.openBraceProblem(this.tokens, index), isChecked(frame))
  }

  /** The index of the last token inside the block that was opened last; the block is parsed later. */
  postponeBlock(): number {
    const frame = this.frames.at(-1)!
    this.postponed.push({ ...frame, postponed: false })
    this.matches ??= matchBraces(this.tokens)
    return this.matches[frame.block.open!]! - 1
  }

  /** Where the next postponed block begins; the grammar is to read it as a block. */
  nextPostponed(): number | undefined {
    this.resumed = this.postponed.pop()
    return this.resumed?.block.open
  }

  /** The body of a site without braces begins at `index`, if anything does. */
  openBracelessBody(index: number): void {
    const first = Math.min(index, this.tokens.length - 1)
    const block = new Block(this.tokens, first, undefined) as BlockNode
    const site = this.lines.at(-1)
    if (index < this.tokens.length) {
      if (site) site.block = block
      else this.addTopLevel(new GlobalOptions(block))
    }
    this.frames.push({ block, root: site ? 'site' : 'options', level: 0, postponed: false })
  }

  closeBlock(index: number): void {
    const frame = this.frames.at(-1)!
    frame.block.close = index
    if (frame.postponed) return
    const { open, first } = frame.block
    if (!this.tokens.isFirstOnLine(index) && index > (open === undefined ? first : first + 1)) {
      const isRefused = frame.level === 0 && isChecked(frame)
      this.problems.push(problems.closeBraceAfterWord(this.tokens, index, isRefused))
    } else if (open === undefined) {
      this.problems.push(problems.missingOpenBrace(this.tokens, this.lines.at(-1), index))
    }
  }

  endBlock(): void {
    const { block, root, level, postponed } = this.frames.pop()!
    if (block.close !== undefined || block.open === undefined || postponed) return
    const report = this.reportedEnd ? undefined : problems.endOfFileReport(this.tokens, root, level)
    this.reportedEnd = true
    this.problems.push(problems.missingCloseBrace(this.tokens, block.open, report))
  }

  openSite(index: number): void {
    const site = new Site(this.tokens, index)
    this.addTopLevel(site)
    this.lines.push(site)
  }

  /** Whether the list of addresses goes on at the next token: on the same line, or because the last one ends in a comma. */
  expectsAddress(index: number): boolean {
    const { tokens } = this
    const isBrace = index + 1 < tokens.length && tokens.kind(index + 1) === TokenKind.CloseBrace
    return problems.endsInComma(tokens, index) || (isBrace && !tokens.isFirstOnLine(index + 1))
  }

  endAddresses(index: number): void {
    const site = this.lines.at(-1) as Mutable<Site>
    site.last = index
    for (const problem of problems.addressProblems(this.tokens, site.first, index)) this.note(problem)
    // Caddy drops words that are empty; a block without any address holds the global options.
    const isInserted = (this.tokens.columns.flags[site.first]! & TokenFlag.Inserted) !== 0
    if (isInserted || site.addresses.length > 0) return
    this.lines.pop()
    const children = this.document.children as TopLevel[]
    children.pop()
  }

  openSnippet(index: number): void {
    this.openNamed(new Snippet(this.tokens, index))
  }

  openNamedRoute(index: number): void {
    this.openNamed(new NamedRoute(this.tokens, index))
  }

  private openNamed(node: Mutable<Snippet | NamedRoute>): void {
    this.addTopLevel(node as TopLevel)
    this.lines.push(node)
  }

  /** A site, a snippet or a named route ends; what has no block is wrong unless it is a site. */
  endTopLevel(): void {
    const line = this.lines.pop()
    if (line && !line.block && line.kind !== 'site') this.note(problems.missingNamedBlock(this.tokens, line.first))
  }

  private addTopLevel(node: TopLevel): void {
    const children = this.document.children as TopLevel[]
    if (node.kind === 'globalOptions') this.note(problems.optionsNotFirst(node, children))
    children.push(node)
  }

  /** Caddy's own report is kept only where Caddy makes this check. */
  private note(problem: Problem | undefined, checked = true): void {
    if (!problem) return
    const { caddy, ...unreported } = problem
    this.problems.push(checked ? problem : unreported)
  }
}

const isChecked = (frame: Frame): boolean => frame.root === 'site' || frame.root === 'options'

function rootOf(owner: LineNode | undefined, outer: Frame | undefined): Root {
  if (owner?.kind === 'import') return 'import'
  if (outer) return outer.root
  if (!owner) return 'options'
  return owner.kind === 'site' ? 'site' : 'snippet'
}
