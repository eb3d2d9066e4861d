import type { GluedBrace } from './glued-brace.ts'
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
  return new Tokens(tokens.source, { ...buffer.columns(), comments }, tokens.problems, tokens.syntax)
}

const insertedClose = TokenKind.CloseBrace | TokenFlag.Inserted | TokenFlag.FirstOnLine
const insertedOpen = TokenKind.OpenBrace | TokenFlag.Inserted
const insertedOptions = insertedOpen | TokenFlag.FirstOnLine

function applyHere(buffer: TokenBuffer, tokens: Tokens, index: number, repairs: readonly Repair[]): void {
  const start = tokens.start(index)
  const end = tokens.end(index)
  const line = tokens.line(index)
  const flags = tokens.columns.flags[index]!
  const has = (kind: Repair['kind']) => repairs.some((repair) => repair.kind === kind)
  for (const { kind } of repairs) if (kind === 'close') buffer.add(start, start, line, insertedClose)
  if (has('open-options')) buffer.add(start, start, line, insertedOptions)
  const split = repairs.find(({ kind }) => kind === 'split')?.glued
  if (split && !has('drop')) applySplit(buffer, tokens, index, split)
  else if (!has('drop') && !has('skip')) buffer.add(start, end, line, flags)
  if (has('open')) buffer.add(end, end, line, insertedOpen)
}

function applySplit(buffer: TokenBuffer, tokens: Tokens, index: number, { brace, rest }: GluedBrace): void {
  const start = tokens.start(index)
  const end = tokens.end(index)
  const line = tokens.line(index)
  const flags = tokens.columns.flags[index]!
  const kind = brace === 'open' ? TokenKind.OpenBrace : TokenKind.CloseBrace
  if (rest === 'before') buffer.add(start, end - 1, line, flags)
  if (rest === 'before') buffer.add(end - 1, end, line, kind)
  else buffer.add(start, start + 1, line, kind | (flags & TokenFlag.FirstOnLine))
  if (rest === 'behind') buffer.add(start + 1, end, line, flags & ~TokenFlag.FirstOnLine)
}
