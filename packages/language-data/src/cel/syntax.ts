import { type ASTNode, Environment, ParseError } from '@marcbachmann/cel-js'
import { boolType, bytesType, type CelType, doubleType, intType, nullType, stringType, uintType } from './types.ts'

export type CelNode = ASTNode

/** A part of an expression that is wrong, by its offsets in the text that is compiled. */
export interface CelFault {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Where messages say that it is; none for the few that name no place. */
  readonly at: number | undefined
}

/** Only the parser is used: what the library knows of types and functions is not what Caddy declares. */
const environment = new Environment({ unlistedVariablesAreDyn: true })

/** The tree of an expression, what is wrong with its syntax, or nothing where the parser cannot tell. */
export function parseExpression(text: string): CelNode | CelFault | undefined {
  try {
    const node = environment.parse(text).ast
    return laxityIn(node) ?? node
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { start = 0, end = text.length } = error.range ?? {}
    if (isBeyondParser(text, start)) return undefined
    const known = knownReasons[error.code]
    const reason = known?.(text.slice(start, end), error.summary) ?? `Syntax error: ${error.summary}`
    return { text: reason, start, end: Math.max(end, start), at: start }
  }
}

/** Names that begin with a dot, and objects with fields behind the name of their type, which cel-go reads. */
const isBeyondParser = (text: string, at: number): boolean =>
  /^\.[A-Za-z_]/.test(text.slice(at)) || (text[at] === '{' && /\w$/.test(text.slice(0, at)))

/** What the parser accepts and cel-go does not. */
function laxityIn(node: CelNode): CelFault | undefined {
  // The least number is written as the negative of one that is too large.
  if (node.op === '-_' && node.args.op === 'value' && node.args.args === 2n ** 63n) return undefined
  let fault = laxityOf(node)
  for (const operand of operandsOf(node)) fault ??= laxityIn(operand)
  return fault
}

function laxityOf(node: CelNode): CelFault | undefined {
  switch (node.op) {
    case 'call':
    case 'rcall':
      return /,\s*\)$/.test(node.input.slice(node.start, node.end))
        ? syntaxFault(`mismatched input ')'`, node.end - 1)
        : undefined
    case '?:':
      return bareChoice(node)
    case 'value':
      return typeof node.args === 'bigint' && node.args >= 2n ** 63n
        ? { text: 'invalid int literal', start: node.start, end: node.end, at: node.start }
        : undefined
    default:
      return undefined
  }
}

/** A choice between the `?` and the `:` of another one needs parentheses. */
function bareChoice({ input, args }: CelNode & { op: '?:' }): CelFault | undefined {
  const [condition, nested, other] = args
  if (nested.op !== '?:') return undefined
  const isInParentheses =
    input.slice(condition.end, nested.start).includes('(') && input.slice(nested.end, other.start).includes(')')
  return isInParentheses ? undefined : syntaxFault(`mismatched input '?' expecting ':'`, placeOf(nested))
}

const syntaxFault = (text: string, at: number): CelFault => ({
  text: `Syntax error: ${text}`,
  start: at,
  end: at + 1,
  at,
})

const knownReasons: Readonly<Record<string, (part: string, summary: string) => string>> = {
  reserved_identifier: (part) => `reserved identifier: ${part}`,
  invalid_macro_argument(_, summary) {
    if (summary === 'invalid variable argument') return 'cel.bind() variable names must be simple identifiers'
    return /^(map|filter)/.test(summary) ? 'argument is not an identifier' : 'argument must be a simple name'
  },
  invalid_integer: (part) => `invalid ${/u$/i.test(part) ? 'uint' : 'int'} literal`,
}

/** The operands of a node, in the order in which they are written. */
export function operandsOf(node: CelNode): readonly CelNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return []
    case '.':
    case '.?':
      return [node.args[0]]
    case '!_':
    case '-_':
      return [node.args]
    case 'call':
      return node.args[1]
    case 'rcall':
      return [node.args[1], ...node.args[2]]
    case 'map':
      return node.args.flat()
    default:
      return node.args
  }
}

/** Where cel-go places a node: at its operator, its bracket, or where it begins. */
export function placeOf(node: CelNode): number {
  switch (node.op) {
    case 'value':
    case 'id':
    case 'list':
    case 'map':
    case '!_':
    case '-_':
      return node.start
    case 'call':
      return node.input.indexOf('(', node.start)
    case 'rcall':
      return node.input.indexOf('(', nameStartOf(node, node.args[1], node.args[0]))
    case '.':
    case '.?':
      return find(node, node.args[0], '.')
    case '[]':
    case '[?]':
      return find(node, node.args[0], '[')
    case '?:':
      return find(node, node.args[0], '?')
    default:
      return find(node, node.args[0], node.op)
  }
}

/** The name of what is called, which is what is wrong with a call that cannot be. */
function nameRangeOf(node: CelNode & { op: 'call' | 'rcall' }): {
  readonly start: number
  readonly end: number
} {
  const [name] = node.args
  const start = node.op === 'call' ? node.start : nameStartOf(node, node.args[1], name)
  return { start, end: start + name.length }
}

const nameStartOf = (node: CelNode, receiver: CelNode, name: string): number =>
  node.input.indexOf(name, find(node, receiver, '.'))

/** Behind an operand there are only parentheses, blanks and comments before the operator. */
function find({ input }: CelNode, operand: CelNode, operator: string): number {
  const between = /(?:[\s)]|\/\/[^\n]*)*/y
  between.lastIndex = operand.end
  between.exec(input)
  return input.startsWith(operator, between.lastIndex) ? between.lastIndex : input.indexOf(operator, operand.end)
}

/** A fault of a node, placed where cel-go places it. */
export function faultOf(node: CelNode, text: string): CelFault {
  return { text, start: node.start, end: node.end, at: placeOf(node) }
}

/** A fault of a call: its name is what is marked. */
export function callFaultOf(node: CelNode & { op: 'call' | 'rcall' }, text: string): CelFault {
  return { text, ...nameRangeOf(node), at: placeOf(node) }
}

export function literalType(value: (CelNode & { op: 'value' })['args']): CelType {
  switch (typeof value) {
    case 'string':
      return stringType
    case 'boolean':
      return boolType
    case 'bigint':
      return intType
    case 'number':
      return doubleType
    default:
      if (value === null) return nullType
      return value instanceof Uint8Array ? bytesType : uintType
  }
}
