import { isTextLiteral } from './matcher-functions.ts'
import { type CelFault, type CelNode, callFaultOf, faultOf, operandsOf } from './syntax.ts'
import { type CelType, longNameOf } from './types.ts'

const numbers = ['int', 'uint', 'double', 'dyn', '!error!']

/** What each letter formats, and Caddy's words for anything else. */
const clauses: Readonly<Record<string, readonly [fitting: readonly string[], text: string]>> = {
  s: [
    ['string', 'bool', 'bytes', 'int', 'uint', 'double', 'map', 'list', 'type', 'duration', 'timestamp', 'null', 'dyn'],
    'string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps',
  ],
  d: [numbers, 'decimal clause can only be used on ints, uints, and doubles'],
  f: [numbers, 'fixed-point clause can only be used on ints, uints, and doubles'],
  e: [numbers, 'scientific clause can only be used on ints, uints, and doubles'],
  b: [['int', 'uint', 'bool', 'dyn'], 'only ints, uints, and bools can be formatted as binary'],
  x: [['int', 'uint', 'bytes', 'string', 'dyn'], 'only ints, uints, bytes, and strings can be formatted as hex'],
  X: [['int', 'uint', 'bytes', 'string', 'dyn'], 'only ints, uints, bytes, and strings can be formatted as hex'],
  o: [['int', 'uint', 'dyn'], 'octal clause can only be used on ints and uints'],
}

/** What cel-go's validator of `format` finds (ext/formatting.go): only texts and lists that are written out. */
export function formatFaults(node: CelNode, foundTypeOf: (node: CelNode) => CelType): CelFault[] {
  const faults = operandsOf(node).flatMap((operand) => formatFaults(operand, foundTypeOf))
  if (node.op !== 'rcall' || node.args[0] !== 'format') return faults
  const [, receiver, [list]] = node.args
  if (!isTextLiteral(receiver) || list?.op !== 'list') return faults
  const fault = formatFault(receiver.args, list.args, foundTypeOf)
  if (!fault) return faults
  return [...faults, typeof fault === 'string' ? callFaultOf(node, fault) : fault]
}

/** What is wrong with the text, or with one of the arguments. */
function formatFault(
  text: string,
  args: readonly CelNode[],
  foundTypeOf: (node: CelNode) => CelType,
): CelFault | string | undefined {
  let index = 0
  for (const [clause, precision, letter] of text.matchAll(/%(?:(\.\d*)?(.))?/gsu)) {
    if (clause === '%%') continue
    if (letter === undefined) return 'unexpected end of string'
    const known = clauses[letter]
    if (precision === '.' || !known) return `could not parse formatting clause: ${unreadable(precision, letter)}`
    const arg = args[index]
    if (!arg) return `index ${index} out of range`
    const other = unfitting(arg, known[0], foundTypeOf)
    if (other) {
      return faultOf(other, `error during formatting: ${known[1]}, was given ${longNameOf(foundTypeOf(other))}`)
    }
    index++
  }
  return args.length > index
    ? `too many arguments supplied to string.format (expected ${index}, got ${args.length})`
    : undefined
}

const unreadable = (precision: string | undefined, letter: string): string =>
  precision === '.'
    ? 'error while parsing precision: error while converting precision to integer: strconv.Atoi: parsing "": invalid syntax'
    : `unrecognized formatting clause "${letter}"`

/** The argument, or an element of a list or map that is written out. */
function unfitting(
  node: CelNode,
  fitting: readonly string[],
  foundTypeOf: (node: CelNode) => CelType,
): CelNode | undefined {
  if (!fitting.includes(foundTypeOf(node).name)) return node
  if (node.op !== 'list' && node.op !== 'map') return undefined
  return operandsOf(node)
    .map((element) => unfitting(element, fitting, foundTypeOf))
    .find((one) => one !== undefined)
}
