import { EmbeddedActionsParser, type IToken, type ParserMethod } from 'chevrotain'
import { SingleTokenLookahead } from './single-token-lookahead.ts'
import {
  Argument,
  CloseBrace,
  grammarInput,
  Import,
  MatcherName,
  Name,
  NamedRouteName,
  OpenBrace,
  OpenBraceOnNewLine,
  SnippetName,
  sharedToken,
  tokenTypes,
} from './token-types.ts'
import type { Tokens } from './tokens.ts'
import { TreeBuilder } from './tree-builder.ts'

type Rule = ParserMethod<[], void>

/**
 * The Caddyfile's grammar. It is total: every sequence of tokens is a document, and what is wrong becomes a problem
 * of the tree, so that Chevrotain's own error handling never runs.
 *
 * Blocks nest by recursion to a fixed depth, since a stack is finite and a file is not; deeper ones are passed over
 * at first and parsed afterwards from where they begin, each as a block of its own.
 *
 * Two habits make it fast. All alternatives and repetitions are made once, in the constructor, and results are kept by
 * the builder, not handed back. And all tokens of a type are one shared object: an action asks for the position
 * (`currIdx`) to know which token it was. Chevrotain's typings do not promise that, nor the list of tokens (`tokVector`);
 * `grammar.test.ts` holds the pinned version to it.
 */
export class CaddyfileGrammar extends EmbeddedActionsParser {
  readonly document: Rule
  readonly globalOptions: Rule
  readonly snippet: Rule
  readonly namedRoute: Rule
  readonly site: Rule
  readonly addresses: Rule
  readonly bracelessBody: Rule
  readonly block: Rule
  readonly importStatement: Rule
  readonly matcherDefinition: Rule
  readonly directive: Rule

  declare private currIdx: number
  declare private readonly tokVector: readonly IToken[]
  private builder: TreeBuilder = nobody

  constructor(options: { readonly validate?: boolean } = {}) {
    super(tokenTypes, {
      recoveryEnabled: false,
      lookaheadStrategy: new SingleTokenLookahead(),
      maxLookahead: 1,
      skipValidations: options.validate !== true,
    })

    const argument = () => this.CONSUME(Argument)
    // Half of all tokens are arguments: they are passed in a loop of our own, of the same meaning as the repetition.
    const words = () => {
      if (this.RECORDING_PHASE) this.MANY(argument)
      else while (this.tokVector[this.currIdx + 1] === argumentToken) this.currIdx++
    }
    const block = () => this.SUBRULE(this.block)
    const openBrace = [{ ALT: () => this.CONSUME(OpenBrace) }, { ALT: () => this.CONSUME(OpenBraceOnNewLine) }]
    const directiveName = [
      { ALT: () => this.CONSUME(Name) },
      { ALT: () => this.CONSUME2(Argument) },
      { ALT: () => this.CONSUME(SnippetName) },
      { ALT: () => this.CONSUME(NamedRouteName) },
    ]
    const statement = [
      { ALT: () => this.SUBRULE(this.directive) },
      { ALT: () => this.SUBRULE(this.matcherDefinition) },
      { ALT: () => this.SUBRULE(this.importStatement) },
      { ALT: block },
    ]
    const statements = () => this.OR2(statement)
    const closeBrace = () => {
      this.CONSUME(CloseBrace)
      this.builder.closeBlock(this.currIdx)
    }

    this.directive = this.RULE('directive', () => {
      this.OR(directiveName)
      this.builder.openDirective(this.currIdx)
      words()
      this.builder.endLine(this.currIdx)
      this.OPTION(block)
      this.builder.endStatement()
    })

    this.matcherDefinition = this.RULE('matcherDefinition', () => {
      this.CONSUME(MatcherName)
      this.builder.openMatcherDefinition(this.currIdx)
      words()
      this.builder.endLine(this.currIdx)
      this.OPTION(block)
      this.builder.endStatement()
    })

    this.importStatement = this.RULE('importStatement', () => {
      this.CONSUME(Import)
      this.builder.openImport(this.currIdx)
      words()
      this.builder.endLine(this.currIdx)
      this.OPTION(block)
      this.builder.endStatement()
    })

    this.block = this.RULE('block', () => {
      this.OR(openBrace)
      if (this.builder.openBlock(this.currIdx)) this.MANY(statements)
      else this.currIdx = this.builder.postponeBlock()
      this.OPTION(closeBrace)
      this.builder.endBlock()
    })

    this.bracelessBody = this.RULE('bracelessBody', () => {
      this.builder.openBracelessBody(this.currIdx + 1)
      this.MANY(statements)
      this.OPTION(closeBrace)
      this.builder.endBlock()
    })

    const address = [
      { ALT: () => this.CONSUME(Argument) },
      { ALT: () => this.CONSUME(Name) },
      { ALT: () => this.CONSUME(MatcherName) },
      { ALT: () => this.CONSUME(SnippetName) },
      { ALT: () => this.CONSUME(NamedRouteName) },
      { ALT: () => this.CONSUME(Import) },
      { ALT: () => this.CONSUME(CloseBrace) },
    ]
    const furtherAddress = {
      GATE: () => this.LA(1).tokenType === Argument || this.builder.expectsAddress(this.currIdx),
      DEF: () => this.OR2(address),
    }
    // Where no block is open, a closing brace is an address like any other word.
    const firstAddress = [
      { ALT: () => this.CONSUME2(Argument) },
      { ALT: () => this.CONSUME2(Name) },
      { ALT: () => this.CONSUME2(CloseBrace) },
    ]
    this.addresses = this.RULE('addresses', () => {
      this.OR(firstAddress)
      this.builder.openSite(this.currIdx)
      this.MANY(furtherAddress)
      this.builder.endAddresses(this.currIdx)
    })

    // After addresses, a brace opens the site's block, whatever line it is on.
    const body = [{ ALT: block, IGNORE_AMBIGUITIES: true }, { ALT: () => this.SUBRULE(this.bracelessBody) }]
    this.site = this.RULE('site', () => {
      this.SUBRULE(this.addresses)
      this.OR(body)
      this.builder.endTopLevel()
    })

    this.snippet = this.RULE('snippet', () => {
      this.CONSUME(SnippetName)
      this.builder.openSnippet(this.currIdx)
      this.OPTION(block)
      this.builder.endTopLevel()
    })

    this.namedRoute = this.RULE('namedRoute', () => {
      this.CONSUME(NamedRouteName)
      this.builder.openNamedRoute(this.currIdx)
      this.OPTION(block)
      this.builder.endTopLevel()
    })

    this.globalOptions = this.RULE('globalOptions', () => {
      this.SUBRULE(this.block)
    })

    const topLevel = [
      { ALT: () => this.SUBRULE(this.site) },
      { ALT: () => this.SUBRULE(this.snippet) },
      { ALT: () => this.SUBRULE(this.namedRoute) },
      { ALT: () => this.SUBRULE(this.importStatement) },
      { ALT: () => this.SUBRULE(this.globalOptions) },
      { ALT: () => this.SUBRULE(this.matcherDefinition) },
    ]
    const topLevels = () => this.OR(topLevel)
    this.document = this.RULE('document', () => {
      this.MANY(topLevels)
    })

    this.performSelfAnalysis()
  }

  /**
   * Chevrotain records a grammar with methods that it puts on the parser itself and deletes afterwards, which takes as
   * long as all the rest of the start. Here they are put on an object between the parser and its class, and go with it.
   */
  protected enableRecording(): void {
    const recorder = Object.create(CaddyfileGrammar.prototype) as this
    recordingOf.enableRecording.call(recorder)
    Object.setPrototypeOf(this, recorder)
    this.RECORDING_PHASE = true
  }

  protected disableRecording(): void {
    Object.setPrototypeOf(this, CaddyfileGrammar.prototype)
    this.RECORDING_PHASE = false
  }

  /** Parses a whole file. The returned builder holds the tree and the problems of its structure. */
  parse(tokens: Tokens): TreeBuilder {
    const builder = new TreeBuilder(tokens)
    this.builder = builder
    this.input = grammarInput(tokens)
    this.document()
    for (let start = builder.nextPostponed(); start !== undefined; start = builder.nextPostponed()) {
      this.currIdx = start - 1
      this.block()
    }
    this.input = []
    this.builder = nobody
    return builder
  }
}

/** Methods that Chevrotain's typings leave out. */
const recordingOf = EmbeddedActionsParser.prototype as unknown as { enableRecording(this: unknown): void }

/** Stands for the builder while Chevrotain records the grammar, and between two parses. */
const nobody = new Proxy({} as TreeBuilder, { get: () => () => true })

const argumentToken = sharedToken(Argument)
