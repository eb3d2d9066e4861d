import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/**
 * The tree over one list of tokens. Nodes hold token numbers and make their words when asked, so that a tree costs
 * little more than its tokens. All ranges are UTF-16 offsets, half-open. Nothing in a node changes once it is parsed.
 */
export type Node = Document | TopLevel | Block | Statement | Word
/** A `matcherDefinition` among them is misplaced: Caddy refuses it. */
export type TopLevel = GlobalOptions | Snippet | NamedRoute | Site | Import | MatcherDefinition
/** What stands in a block. A `block` among them is one that nothing introduces: Caddy takes it nowhere. */
export type Statement = Directive | Import | MatcherDefinition | Block

/** One word: a name, an argument or an address. */
export class Word {
  readonly kind = 'word'
  readonly tokens: Tokens
  /** Its place in `tokens`. */
  readonly token: number
  private readonly withoutComma: boolean

  constructor(tokens: Tokens, token: number, withoutComma = false) {
    this.tokens = tokens
    this.token = token
    this.withoutComma = withoutComma
  }

  get start(): number {
    return this.tokens.start(this.token)
  }

  get end(): number {
    return this.tokens.end(this.token) - (this.withoutComma ? 1 : 0)
  }

  /** As Caddy reads it: without quotes, escapes, and the comma after an address. */
  get text(): string {
    const text = this.tokens.text(this.token)
    return this.withoutComma ? text.slice(0, -1) : text
  }

  get isQuoted(): boolean {
    return this.tokens.isQuoted(this.token)
  }
}

/** The statements between two braces; without braces (`open` is undefined) the body of a file's only site. */
export class Block {
  declare readonly kind: 'block'
  declare readonly tokens: Tokens
  declare readonly open: number | undefined
  /** Undefined while the block lacks its end. */
  declare readonly close: number | undefined
  declare readonly children: readonly Statement[]
  /** The first token: the opening brace, or that of the first statement. */
  declare readonly first: number

  constructor(tokens: Tokens, first: number, open: number | undefined) {
    this.kind = 'block'
    this.tokens = tokens
    this.first = first
    this.open = open
    this.close = undefined
    this.children = []
  }

  get start(): number {
    return this.tokens.start(this.first)
  }

  get end(): number {
    if (this.close !== undefined) return this.tokens.end(this.close)
    return this.children.at(-1)?.end ?? this.tokens.end(this.first)
  }
}

/** Fields are declared only, here and in `Block`: defining them first would double the cost of a node. */
abstract class Line<Kind extends string> {
  declare readonly kind: Kind
  declare readonly tokens: Tokens
  /** The first and the last token of the line, without its block. */
  declare readonly first: number
  declare readonly last: number
  declare readonly block: Block | undefined

  constructor(kind: Kind, tokens: Tokens, first: number) {
    this.kind = kind
    this.tokens = tokens
    this.first = first
    this.last = first
    this.block = undefined
  }

  get start(): number {
    return this.tokens.start(this.first)
  }

  get end(): number {
    return this.block?.end ?? this.tokens.end(this.last)
  }

  get name(): Word {
    return new Word(this.tokens, this.first)
  }

  get arguments(): Word[] {
    const words: Word[] = []
    for (let token = this.first + 1; token <= this.last; token++) words.push(new Word(this.tokens, token))
    return words
  }
}

/** `name argument… [{ … }]`: a directive, a subdirective, a global option or an entry of a block. */
export class Directive extends Line<'directive'> {
  constructor(tokens: Tokens, first: number) {
    super('directive', tokens, first)
  }
}

/** `import pattern argument… [{ … }]`. */
export class Import extends Line<'import'> {
  constructor(tokens: Tokens, first: number) {
    super('import', tokens, first)
  }

  get pattern(): Word | undefined {
    return this.last > this.first ? new Word(this.tokens, this.first + 1) : undefined
  }
}

/** `@name matcher argument…`, or `@name { … }`. The name keeps its `@`. */
export class MatcherDefinition extends Line<'matcherDefinition'> {
  constructor(tokens: Tokens, first: number) {
    super('matcherDefinition', tokens, first)
  }
}

/** `(name) { … }`. The name keeps its parentheses. */
export class Snippet extends Line<'snippet'> {
  constructor(tokens: Tokens, first: number) {
    super('snippet', tokens, first)
  }
}

/** `&(name) { … }`. The name keeps its parentheses. */
export class NamedRoute extends Line<'namedRoute'> {
  constructor(tokens: Tokens, first: number) {
    super('namedRoute', tokens, first)
  }
}

/** The first block of a file that has no address. */
export class GlobalOptions {
  readonly kind = 'globalOptions'
  readonly block: Block

  constructor(block: Block) {
    this.block = block
  }

  get start(): number {
    return this.block.start
  }

  get end(): number {
    return this.block.end
  }
}

/** Addresses and what is served there. */
export class Site extends Line<'site'> {
  constructor(tokens: Tokens, first: number) {
    super('site', tokens, first)
  }

  /** Empty words and lone commas are no addresses. */
  get addresses(): Word[] {
    const { tokens } = this
    const words: Word[] = []
    for (let token = this.first; token <= this.last; token++) {
      const text = tokens.text(token)
      const comma = text.endsWith(',')
      if (text.length > (comma ? 1 : 0))
        words.push(new Word(tokens, token, comma && tokens.kind(token) === TokenKind.Word))
    }
    return words
  }
}

/** A whole file. */
export class Document {
  readonly kind = 'document'
  readonly tokens: Tokens
  readonly children: readonly TopLevel[] = []

  constructor(tokens: Tokens) {
    this.tokens = tokens
  }

  get start(): number {
    return 0
  }

  get end(): number {
    return this.tokens.source.length
  }
}
