import { RE2JS, RE2JSSyntaxException } from 're2js'
import { isUnicodeClass } from './unicode-classes.ts'

/** Why Go does not compile a regular expression. */
export interface RegularExpressionProblem {
  /** Go's words: "error parsing regexp: …". */
  readonly text: string
  /** The part that is wrong: UTF-16 offsets, half-open. */
  readonly start: number
  readonly end: number
}

/** What Go's `regexp.Compile` finds wrong with a pattern; undefined where it compiles. */
export function checkRegularExpression(pattern: string): RegularExpressionProblem | undefined {
  const error = compileError(pattern)
  // What the library refuses and Go does not is rewritten; most patterns have nothing of the kind.
  if (!error && !/\\[pP]/.test(pattern)) return undefined
  const { text, origins, parentheses } = rewrite(pattern)
  const found = text === pattern ? error : compileError(text)
  if (!found) return undefined
  const { error: reason, input } = found
  const message = (fragment: string) => `error parsing regexp: ${reason}: \`${fragment}\``
  const whole = wholePatternReasons[reason]
  if (whole) return { text: message(pattern), ...whole(parentheses, pattern) }
  if (!input) return { text: message(''), start: pattern.length - 1, end: pattern.length }
  const at = locate(text, reason, input)
  const start = origins[at]!
  const end = origins[at + input.length]!
  return { text: message(pattern.slice(start, end)), start, end }
}

interface Parentheses {
  /** The open ones that nothing closes, outermost first, and the first closing one that nothing opens. */
  readonly open: readonly number[]
  readonly surplus: number | undefined
}

type Range = Pick<RegularExpressionProblem, 'start' | 'end'>

const one = (start: number): Range => ({ start, end: start + 1 })
const all = (pattern: string): Range => ({ start: 0, end: pattern.length })

/** Reasons for which Go names the whole pattern. */
const wholePatternReasons: Readonly<Record<string, (parentheses: Parentheses, pattern: string) => Range>> = {
  'missing closing )': ({ open }, pattern) => (open.length > 0 ? one(open.at(-1)!) : all(pattern)),
  'unexpected )': ({ surplus }, pattern) => (surplus === undefined ? all(pattern) : one(surplus)),
  'expression too large': (_, pattern) => all(pattern),
  'expression nests too deeply': (_, pattern) => all(pattern),
}

function compileError(pattern: string): RE2JSSyntaxException | undefined {
  try {
    RE2JS.compile(pattern)
    return undefined
  } catch (error) {
    if (error instanceof RE2JSSyntaxException) return error
    throw error
  }
}

/** Where the fragment stands that an error names: behind the shortest beginning of the pattern that has the same error. */
function locate(pattern: string, reason: string, fragment: string): number {
  let at = pattern.indexOf(fragment)
  for (let next = at; next !== -1; next = pattern.indexOf(fragment, next + 1)) {
    at = next
    const error = compileError(pattern.slice(0, next + fragment.length))
    if (error?.error === reason && error.input === fragment) break
  }
  return at
}

interface Rewritten {
  readonly text: string
  /** For each offset in the text, where that was in the pattern. */
  readonly origins: readonly number[]
  readonly parentheses: Parentheses
}

const outsideClass = /\\Q.*?(?:\\E|$)|\\[pP](?:\{[^}]*\}|[^{])|\\.|\(\?P?<\w+>|\[\^?\]?|./suy
const insideClass = /\\[pP](?:\{[^}]*\}|[^{])|\\.|\[:.*?:\]|./suy

/**
 * The pattern with what the library reads otherwise than Go in other words: it knows other names behind `\p`, and wants
 * the names of groups to differ.
 */
function rewrite(pattern: string): Rewritten {
  const origins: number[] = []
  const open: number[] = []
  let surplus: number | undefined
  let text = ''
  let groups = 0
  let isInClass = false
  const note = (token: string, at: number) => {
    if (isInClass) {
      if (token === ']') isInClass = false
    } else if (token.startsWith('[')) isInClass = true
    else if (token.startsWith('(')) open.push(at)
    else if (token === ')' && open.pop() === undefined) surplus ??= at
  }
  for (let at = 0; at < pattern.length; ) {
    const expression = isInClass ? insideClass : outsideClass
    expression.lastIndex = at
    const token = expression.exec(pattern)![0]
    const isGroup = !isInClass && token.startsWith('(?') && token.endsWith('>')
    const other = isGroup ? token.replace(/<.*/, `<g${groups++}>`) : withKnownClass(token)
    for (let i = 0; i < other.length; i++) origins.push(at + Math.min(i, token.length))
    text += other
    note(token, at)
    at += token.length
  }
  origins.push(pattern.length)
  return { text, origins, parentheses: { open, surplus } }
}

function withKnownClass(token: string): string {
  const [, letter, name] = /^\\([pP])\{?([^}]+|)\}?$/u.exec(token) ?? []
  if (letter === undefined || token.length < 3) return token
  return `\\${letter}{${isUnicodeClass(name!) ? 'L' : '?'}}`
}
