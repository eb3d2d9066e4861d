export { nodeAt, tokenAt } from './locate.ts'
export { type ParseOptions, type ParseResult, parse, parseTokens } from './parse.ts'
export { type CaddyForm, type CaddyReport, caddyText, firstRefusal, type Problem, type ProblemCode } from './problem.ts'
export { type Position, SourceText } from './source-text.ts'
export type { Syntax } from './syntax.ts'
export { type TokenColumns, TokenFlag, TokenKind } from './token-columns.ts'
export { type TokenizeOptions, tokenize } from './tokenize.ts'
export { type Token, Tokens } from './tokens.ts'
export {
  Block,
  Directive,
  Document,
  GlobalOptions,
  Import,
  MatcherDefinition,
  NamedRoute,
  type Node,
  Site,
  Snippet,
  type Statement,
  type TopLevel,
  Word,
} from './tree.ts'
export { childrenOf, type Visitor, visit } from './visit.ts'
