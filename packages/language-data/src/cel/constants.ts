import { parseAsBool, parseAsFloat, parseAsInt, parseAsUint } from '../go-number.ts'
import { checkRegularExpression } from '../regular-expression.ts'
import { addressProblem } from './ip-address.ts'
import { macroOf } from './macros.ts'
import { isTextLiteral } from './matcher-functions.ts'
import { type CelNode, operandsOf } from './syntax.ts'

/** Something that Caddy only finds when it makes a program of the expression: it stops at the first. */
export interface ConstantProblem {
  readonly text: string
  readonly node: CelNode
}

/** Evaluates what is called with constants: patterns, addresses and conversions. */
export function constantProblem(node: CelNode): ConstantProblem | undefined {
  for (const operand of operandsOf(node)) {
    const problem = constantProblem(operand)
    if (problem) return problem
  }
  if (macroOf(node)?.kind === 'matcher') return matcherProblem(node as CelNode & { op: 'call' })
  return node.op === 'call' || node.op === 'rcall' ? callProblem(node) : undefined
}

/** Matchers are only made when all their arguments are constants. */
function matcherProblem(node: CelNode & { op: 'call' }): ConstantProblem | undefined {
  const [name, args] = node.args
  if (!args.every(isTextLiteral)) return undefined
  if (name.endsWith('_regexp'))
    return patternProblem(args.at(-1)!, (text, pattern) => `compiling matcher regexp ${pattern}: ${text}`)
  if (name !== 'remote_ip' && name !== 'client_ip') return undefined
  const forwarded = name === 'remote_ip' ? args.find((arg) => arg.args === 'forwarded') : undefined
  if (forwarded) {
    return {
      text: "the 'forwarded' option is no longer supported; use the 'client_ip' matcher instead",
      node: forwarded,
    }
  }
  for (const arg of args) {
    const text = addressProblem(arg.args as string)
    if (text !== undefined) return { text, node: arg }
  }
  return undefined
}

function callProblem(node: CelNode & { op: 'call' | 'rcall' }): ConstantProblem | undefined {
  const [name] = node.args
  const args = operandsOf(node)
  const last = args.at(-1)
  if (!last || !isTextLiteral(last)) return undefined
  if (name === 'matches') return patternProblem(last, (text) => text)
  if (node.op !== 'call' || args.length !== 1) return undefined
  const text = Object.hasOwn(conversions, name) ? conversions[name]!(last.args) : undefined
  return text === undefined ? undefined : { text, node: last }
}

function patternProblem(node: CelNode, textOf: (text: string, pattern: string) => string): ConstantProblem | undefined {
  const pattern = node.args as string
  const problem = checkRegularExpression(pattern)
  return problem && { text: textOf(problem.text, pattern), node }
}

const failsAs = (type: string, isValid: (text: string) => boolean) => (text: string) =>
  isValid(text) ? undefined : `type conversion error from 'string' to '${type}'`

const conversions: Readonly<Record<string, (text: string) => string | undefined>> = {
  bool: failsAs('bool', (text) => !('error' in parseAsBool(text))),
  double: failsAs('double', (text) => !('error' in parseAsFloat(text))),
  int: failsAs('int', (text) => !('error' in parseAsInt(text))),
  uint: failsAs('uint', (text) => !('error' in parseAsUint(text))),
  duration: failsAs('google.protobuf.Duration', (text) =>
    /^[+-]?(0|((\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h))+)$/.test(text),
  ),
  timestamp: (text) =>
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3])(:[0-5]\d){2}([.,]\d+)?(Z|[+-]\d\d:\d\d)$/.test(text)
      ? undefined
      : `invalid RFC 3339 timestamp "${text}"`,
}
