import { constantProblem } from './cel/constants.ts'
import { formatFaults } from './cel/format-clauses.ts'
import { macroFaults } from './cel/macros.ts'
import { type ExpandedExpression, expandPlaceholders } from './cel/placeholders.ts'
import { type CelFault, type CelNode, parseExpression } from './cel/syntax.ts'
import { TypeChecker } from './cel/type-checker.ts'
import { longNameOf } from './cel/types.ts'

/** Something that is wrong with the expression of a matcher. */
export interface CelProblem {
  /** What cel-go says of it, without a place. The words for wrong syntax are our own. */
  readonly text: string
  /** UTF-16 offsets, half-open, in the expression as it was before placeholders were written out. */
  readonly start: number
  readonly end: number
}

export interface CelResult {
  readonly problems: readonly CelProblem[]
  /** The whole text behind `provision http.matchers.expression: `; undefined where Caddy accepts the expression. */
  readonly message: string | undefined
}

/** Reads, type-checks and prepares an expression as Caddy does when it starts (modules/caddyhttp/celmatcher.go). */
export function checkCelExpression(expression: string): CelResult {
  const expanded = expandPlaceholders(expression)
  const node = parseExpression(expanded.text)
  if (!node) return { problems: [], message: undefined }
  if ('text' in node) return failed([node], expanded)
  const macros = macroFaults(node)
  return macros.length > 0 ? failed(macros, expanded) : checkTypes(node, expanded)
}

function checkTypes(node: CelNode, expanded: ExpandedExpression): CelResult {
  const checker = new TypeChecker()
  const type = checker.check(node)
  const faults = checker.faults.length > 0 ? checker.faults : formatFaults(node, (part) => checker.foundTypeOf(part))
  if (faults.length > 0) return failed(faults, expanded)
  if (type.name !== 'bool') {
    const text = `CEL request matcher expects return type of bool, not ${longNameOf(type)}`
    return { problems: [problemOf({ text, start: node.start, end: node.end }, expanded)], message: text }
  }
  const constant = constantProblem(node)
  if (!constant) return { problems: [], message: undefined }
  const { text, node: part } = constant
  const problems = [problemOf({ text, start: part.start, end: part.end }, expanded)]
  return { problems, message: `compiling CEL program: ${text}` }
}

function failed(faults: readonly CelFault[], expanded: ExpandedExpression): CelResult {
  const sorted = [...faults].sort((one, other) => (one.at ?? -1) - (other.at ?? -1))
  return {
    problems: sorted.map((fault) => problemOf(fault, expanded)),
    message: `compiling CEL program: ${sorted.map((fault) => printed(fault, expanded.text)).join('\n')}`,
  }
}

function problemOf({ text, start, end }: CelProblem, { origins }: ExpandedExpression): CelProblem {
  return { text, start: origins[start]!, end: Math.max(origins[end]!, origins[start]!) }
}

/** The way cel-go prints an error: its place, and the line with a mark below. Columns count characters. */
function printed({ text, at }: CelFault, source: string): string {
  if (at === undefined) return `ERROR: <input>:-1:0: ${text}`
  const before = source.slice(0, at).split('\n')
  const line = source.split('\n')[before.length - 1]!
  const characters = [...line]
  const column = [...before.at(-1)!].length
  const dots = characters.slice(0, column).map((one) => (isWide(one) ? '．' : '.'))
  const mark = isWide(characters[column] ?? '') ? '＾' : '^'
  return `ERROR: <input>:${before.length}:${column + 1}: ${text}\n | ${line}\n | ${dots.join('')}${mark}`
}

const isWide = (character: string): boolean => character > '\x7f'
