/** Tokens without a tree: for who needs no grammar, nor what it is made with. */
export { Char, isSpace } from './characters.ts'
export { TokenFlag, TokenKind } from './token-columns.ts'
export { tokenize } from './tokenize.ts'
export { type Token, Tokens } from './tokens.ts'
