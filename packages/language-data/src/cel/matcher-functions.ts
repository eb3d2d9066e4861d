import { type CelFault, type CelNode, faultOf } from './syntax.ts'

type Arguments = readonly CelNode[]

/** Checks what a matcher function is called with, before types are known: they are macros. */
type ArgumentCheck = (args: Arguments) => CelFault | undefined

/** With how many arguments a name is a matcher function. With others it is an unknown function. */
interface MatcherFunction {
  readonly counts: readonly number[] | 'any'
  readonly check: ArgumentCheck
}

/** modules/caddyhttp/celmatcher.go, `celMatcherStringListMacroExpander` */
const strings: ArgumentCheck = (args) => {
  if (args.length === 0) return { text: 'matcher requires at least one argument', start: 0, end: 0, at: undefined }
  const other = args.find((arg) => !isText(arg))
  return other && faultOf(other, 'matcher arguments must be string constants')
}

/** `celMatcherStringMacroExpander` */
const oneString: ArgumentCheck = ([arg]) =>
  isText(arg!) ? undefined : faultOf(arg!, 'matcher argument must be a string literal')

/** `celMatcherJSONMacroExpander` */
const oneMap: ArgumentCheck = ([arg]) => {
  if (arg!.op !== 'map') return faultOf(arg!, 'matcher requires a map literal argument')
  for (const [key, value] of arg!.args) {
    if (!isText(key)) {
      return { ...faultOf(key, 'matcher map keys must be string literals'), at: arg!.input.indexOf(':', key.end) }
    }
    if (!isText(value) && !isTextList(value))
      return faultOf(value, 'matcher map values must be string or list literals')
  }
  return undefined
}

/** modules/caddyhttp/fileserver/matcher.go, `celFileMatcherMacroExpander` */
const files: ArgumentCheck = (args) => {
  const [first] = args
  if (args.length === 1 && first!.op === 'map' && first!.args.every(isFileOption)) return undefined
  const other = args.find((arg) => !isTextLiteral(arg) && !isPlaceholder(arg))
  if (!other) return undefined
  const text =
    args.length === 1
      ? 'matcher requires either a map or string literal argument'
      : 'matcher only supports repeated string literal arguments'
  return faultOf(other, text)
}

function isFileOption([key, value]: readonly [CelNode, CelNode]): boolean {
  if (!isTextLiteral(key)) return false
  if (key.args === 'try_files' || key.args === 'split_path') return isTextList(value)
  return (key.args === 'try_policy' || key.args === 'root') && isText(value)
}

const several: MatcherFunction = { counts: 'any', check: strings }
const mapped: MatcherFunction = { counts: [1], check: oneMap }

const functions: Readonly<Record<string, MatcherFunction>> = {
  client_ip: several,
  host: several,
  method: several,
  path: several,
  remote_ip: several,
  header: mapped,
  query: mapped,
  vars: mapped,
  file: { counts: 'any', check: files },
  header_regexp: { counts: [2, 3], check: strings },
  vars_regexp: { counts: [2, 3], check: strings },
  path_regexp: { counts: [1, 2], check: oneOrMore },
  protocol: { counts: [1], check: oneString },
  url_pattern: { counts: [1, 2], check: oneOrMore },
}

function oneOrMore(args: Arguments): CelFault | undefined {
  return args.length === 1 ? oneString(args) : strings(args)
}

/** The check of a call, if it is one of a matcher function. */
export function matcherFunctionOf(node: CelNode): ArgumentCheck | undefined {
  if (node.op !== 'call') return undefined
  const [name, args] = node.args
  const known = Object.hasOwn(functions, name) ? functions[name]! : undefined
  return known && (known.counts === 'any' || known.counts.includes(args.length)) ? known.check : undefined
}

export const isTextLiteral = (node: CelNode): node is CelNode & { op: 'value'; args: string } =>
  node.op === 'value' && typeof node.args === 'string'

const isPlaceholder = (node: CelNode): boolean => node.op === 'call' && node.args[0] === 'ph'

const isText = (node: CelNode): boolean =>
  isTextLiteral(node) || isPlaceholder(node) || (node.op === '+' && node.args.every(isText))

const isTextList = (node: CelNode): boolean => node.op === 'list' && node.args.every(isText)
