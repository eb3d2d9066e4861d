import type { Repair } from './repair.ts'
import { TokenBuffer } from './token-buffer.ts'
import { TokenFlag, TokenKind } from './token-columns.ts'
import { Tokens } from './tokens.ts'

/** The tokens with the repairs made: inserted braces are empty, dropped ones are left to the gaps. */
export function applyRepairs(tokens: Tokens, repairs: readonly Repair[]): Tokens {
  if (repairs.length === 0) return tokens
  const buffer = new TokenBuffer()
  const at = new Map<number, Repair[]>()
  for (const repair of repairs) {
    const here = at.get(repair.token)
    if (here) here.push(repair)
    else at.set(repair.token, [repair])
  }
  const { starts, ends, lines, flags, comments } = tokens.columns
  for (let index = 0; index < tokens.length; index++) {
    const here = at.get(index)
    if (here === undefined) buffer.add(starts[index]!, ends[index]!, lines[index]!, flags[index]!)
    else applyHere(buffer, tokens, index, here)
  }
  for (const _ of at.get(tokens.length) ?? []) {
    buffer.add(ends.at(-1)!, ends.at(-1)!, lines.at(-1)!, insertedClose)
  }
  return new Tokens(tokens.source, { ...buffer.columns(), comments }, tokens.problems)
}

const insertedClose = TokenKind.CloseBrace | TokenFlag.Inserted | TokenFlag.FirstOnLine
const insertedOpen = TokenKind.OpenBrace | TokenFlag.Inserted

function applyHere(buffer: TokenBuffer, tokens: Tokens, index: number, repairs: readonly Repair[]): void {
  const start = tokens.start(index)
  const end = tokens.end(index)
  const line = tokens.line(index)
  const flags = tokens.columns.flags[index]!
  const has = (kind: Repair['kind']) => repairs.some((repair) => repair.kind === kind)
  for (const { kind } of repairs) if (kind === 'close') buffer.add(start, start, line, insertedClose)
  if (has('split')) {
    buffer.add(start, end - 1, line, flags)
    buffer.add(end - 1, end, line, TokenKind.OpenBrace)
  } else if (!has('drop')) buffer.add(start, end, line, flags)
  if (has('open')) buffer.add(end, end, line, insertedOpen)
}
