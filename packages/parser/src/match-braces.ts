import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'

/** For each opening brace the index of the brace that closes it; the number of tokens where none does. */
export function matchBraces(tokens: Tokens): Int32Array {
  const matches = new Int32Array(tokens.length).fill(tokens.length)
  const open: number[] = []
  for (let index = 0; index < tokens.length; index++) {
    const kind = tokens.kind(index)
    if (kind === TokenKind.OpenBrace) open.push(index)
    else if (kind === TokenKind.CloseBrace) {
      const opening = open.pop()
      if (opening !== undefined) matches[opening] = index
    }
  }
  return matches
}
