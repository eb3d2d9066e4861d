import { matcherFunctionOf } from './matcher-functions.ts'
import { type CelFault, type CelNode, faultOf, literalType, operandsOf } from './syntax.ts'

/** Calls that stand for something else, and are replaced before types are checked. */
export type Macro =
  | { readonly kind: 'matcher'; readonly args: readonly CelNode[] }
  | { readonly kind: 'has'; readonly field: CelNode }
  | { readonly kind: 'bind'; readonly name: CelNode; readonly value: CelNode; readonly body: CelNode }
  | { readonly kind: 'extremum'; readonly function: string; readonly args: readonly CelNode[] }
  | {
      readonly kind: 'all' | 'exists' | 'exists_one' | 'map' | 'filter' | 'sortBy'
      readonly range: CelNode
      readonly variable: CelNode
      /** What `map` leaves out. */
      readonly condition: CelNode | undefined
      readonly body: CelNode
    }

type Call = CelNode & { op: 'call' | 'rcall' }

export function macroOf(node: CelNode): Macro | undefined {
  if (node.op === 'call') return globalMacroOf(node)
  return node.op === 'rcall' ? methodMacroOf(node) : undefined
}

function globalMacroOf(node: CelNode & { op: 'call' }): Macro | undefined {
  const [name, args] = node.args
  if (name === 'has' && args.length === 1) return { kind: 'has', field: args[0]! }
  return matcherFunctionOf(node) ? { kind: 'matcher', args } : undefined
}

function methodMacroOf(node: CelNode & { op: 'rcall' }): Macro | undefined {
  const [name, range, args] = node.args
  const [first, second, third] = args
  if (isNamed(range, 'math') && (name === 'least' || name === 'greatest')) {
    return { kind: 'extremum', function: name === 'least' ? 'math.@min' : 'math.@max', args }
  }
  if (name === 'bind' && isNamed(range, 'cel') && args.length === 3) {
    return { kind: 'bind', name: first!, value: second!, body: third! }
  }
  if (name === 'map' && args.length === 3) {
    return { kind: 'map', range, variable: first!, condition: second!, body: third! }
  }
  if (args.length !== 2 || !isComprehension(name)) return undefined
  return { kind: name, range, variable: first!, condition: undefined, body: second! }
}

const isNamed = (node: CelNode, name: string): boolean => node.op === 'id' && node.args === name

const comprehensions = ['all', 'exists', 'exists_one', 'map', 'filter', 'sortBy'] as const
const isComprehension = (name: string): name is (typeof comprehensions)[number] =>
  (comprehensions as readonly string[]).includes(name)

/** What is wrong with the arguments of all macros in an expression. Where there is anything, types are not looked at. */
export function macroFaults(node: CelNode): CelFault[] {
  const faults = operandsOf(node).flatMap(macroFaults)
  const macro = macroOf(node)
  const fault = macro && faultOfMacro(node as Call, macro)
  return fault ? [...faults, fault] : faults
}

/** The parser itself looks at the variables of those that it knows. */
function faultOfMacro(node: Call, macro: Macro): CelFault | undefined {
  switch (macro.kind) {
    case 'matcher':
      return matcherFunctionOf(node)!(macro.args)
    case 'has':
      return macro.field.op === '.' ? undefined : faultOf(macro.field, 'invalid argument to has() macro')
    case 'extremum':
      return extremumFault(node as CelNode & { op: 'rcall' }, macro.args)
    case 'sortBy':
      return sortFault(macro.range, macro.variable)
    default:
      return undefined
  }
}

const sortable = new Set(['list', 'id', 'call', 'rcall', '.', '[]', '+'])

function sortFault(range: CelNode, variable: CelNode): CelFault | undefined {
  if (variable.op !== 'id') return faultOf(variable, 'argument must be a simple name')
  if (sortable.has(range.op)) return undefined
  return faultOf(range, 'sortBy can only be applied to a list, identifier, comprehension, call or select expression')
}

/** cel-go, ext/math.go */
function extremumFault(node: CelNode & { op: 'rcall' }, args: readonly CelNode[]): CelFault | undefined {
  const name = `math.${node.args[0]}()`
  const [only] = args
  if (!only) return faultOf(node.args[1], `${name} requires at least one argument`)
  if (args.length > 1) {
    const other = args.find((arg) => !mayBeNumber(arg))
    return other && faultOf(other, `${name} simple literal arguments must be numeric`)
  }
  const isNumbers = only.op === 'list' && only.args.length > 0 && only.args.every(mayBeNumber)
  return isNumbers || mayBeNumber(only) ? undefined : faultOf(only, `${name} invalid single argument value`)
}

function mayBeNumber(node: CelNode): boolean {
  if (node.op === 'list' || node.op === 'map') return false
  return node.op !== 'value' || ['int', 'uint', 'double'].includes(literalType(node.args).name)
}
