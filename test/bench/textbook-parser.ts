import { type CstNode, CstParser, createToken, type IToken, Lexer } from 'chevrotain'

/*
 * The parser that Chevrotain's tutorial leads to: a lexer of regular expressions, a `CstParser` with error recovery,
 * and a visitor that makes a tree of the result. It knows the same language as ours, less its finer points (Unicode
 * blanks, continuations after comments, repair). The benchmark measures ours against it.
 */

const WhiteSpace = createToken({ name: 'WhiteSpace', pattern: /[ \t\r]+|\\\r?\n/, group: Lexer.SKIPPED })
const Comment = createToken({ name: 'Comment', pattern: /#[^\n]*/, group: 'comments' })
const NewLine = createToken({ name: 'NewLine', pattern: /\n+/, line_breaks: true })
const Quoted = createToken({ name: 'Quoted', pattern: /"[^"\\]*(?:\\[\s\S][^"\\]*)*"/, line_breaks: true })
const Backticked = createToken({ name: 'Backticked', pattern: /`[^`]*`/, line_breaks: true })
const Heredoc = createToken({
  name: 'Heredoc',
  pattern: /<<([A-Za-z0-9_-]+)\r?\n[\s\S]*?\1/,
  line_breaks: true,
  start_chars_hint: ['<'],
})
const Word = createToken({
  name: 'Word',
  pattern: /(?:\{\$[^}]*\}|[^\s])(?:\{\$[^}]*\}|\\[^\r\n]|[^\s\\])*/,
  line_breaks: true,
})
const OpenBrace = createToken({ name: 'OpenBrace', pattern: /\{/, longer_alt: Word })
const CloseBrace = createToken({ name: 'CloseBrace', pattern: /\}/, longer_alt: Word })

const tokens = [WhiteSpace, NewLine, Comment, Heredoc, Quoted, Backticked, OpenBrace, CloseBrace, Word]
const lexer = new Lexer(tokens, { ensureOptimizations: false })

class TextbookParser extends CstParser {
  constructor() {
    super(tokens, { recoveryEnabled: true, maxLookahead: 2 })
    this.performSelfAnalysis()
  }

  readonly document = this.RULE('document', () => {
    this.MANY(() => {
      this.OR([
        { ALT: () => this.CONSUME(NewLine) },
        { ALT: () => this.SUBRULE(this.statement) },
        { ALT: () => this.SUBRULE(this.block) },
      ])
    })
  })

  readonly statement = this.RULE('statement', () => {
    this.AT_LEAST_ONE(() => this.SUBRULE(this.word))
    this.OPTION(() => this.SUBRULE(this.block))
    this.OPTION2(() => this.CONSUME(NewLine))
  })

  readonly block = this.RULE('block', () => {
    this.CONSUME(OpenBrace)
    this.MANY(() => {
      this.OR([{ ALT: () => this.CONSUME(NewLine) }, { ALT: () => this.SUBRULE(this.statement) }])
    })
    this.CONSUME(CloseBrace)
  })

  readonly word = this.RULE('word', () => {
    this.OR([
      { ALT: () => this.CONSUME(Word) },
      { ALT: () => this.CONSUME(Quoted) },
      { ALT: () => this.CONSUME(Backticked) },
      { ALT: () => this.CONSUME(Heredoc) },
    ])
  })
}

const parser = new TextbookParser()
const BaseVisitor = parser.getBaseCstVisitorConstructor()

interface TextbookWord {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface TextbookStatement {
  readonly words: readonly TextbookWord[]
  readonly block: readonly TextbookStatement[] | undefined
}

type Children = Record<string, CstNode[] & IToken[]>

class TreeVisitor extends BaseVisitor {
  constructor() {
    super()
    this.validateVisitor()
  }

  document(children: Children): readonly TextbookStatement[] {
    const blocks = (children.block ?? []).map((node) => ({ words: [], block: this.visit(node) }))
    return [...blocks, ...(children.statement ?? []).map((node) => this.visit(node))]
  }

  statement(children: Children): TextbookStatement {
    return {
      words: (children.word ?? []).map((node) => this.visit(node)),
      block: children.block && this.visit(children.block),
    }
  }

  block(children: Children): readonly TextbookStatement[] {
    return (children.statement ?? []).map((node) => this.visit(node))
  }

  word(children: Children): TextbookWord {
    const [token] = Object.values(children)[0]!
    return { text: token!.image, start: token!.startOffset, end: token!.endOffset! + 1 }
  }
}

const visitor = new TreeVisitor()

export function parseAsTextbook(source: string): readonly TextbookStatement[] {
  parser.input = lexer.tokenize(source).tokens
  return visitor.visit(parser.document())
}
