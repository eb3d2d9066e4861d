/** What Caddy warns of in an imported text; the text stays as it is, unless the name is only an old one. */
export type ArgumentWarning = (message: string, kind?: 'deprecated') => void

/**
 * The arguments that a token stands for as a whole: `{args[A:B]}` is so many tokens. Undefined where it is no such slice,
 * or one that is out of bounds. Caddy's `parseVariadic` (caddyconfig/caddyfile/importargs.go).
 */
export function sliceArguments(
  text: string,
  args: readonly string[],
  warn: ArgumentWarning,
): readonly string[] | undefined {
  if (!text.startsWith('{args[') || !text.endsWith(']}')) return undefined
  const range = text.slice('{args['.length, -']}'.length)
  if (range === '') warn(`Placeholder ${text} cannot have an empty index`)
  const colon = range.indexOf(':')
  if (colon < 0) return undefined
  const [from, to] = [range.slice(0, colon), range.slice(colon + 1)]
  if (from.includes('}') || to.includes('{')) return undefined
  const start = from === '' ? 0 : integer(from)
  const end = to === '' ? args.length : integer(to)
  if (start === undefined) warn(`Variadic placeholder ${text} has an invalid start index`)
  else if (end === undefined) warn(`Variadic placeholder ${text} has an invalid end index`)
  else if (start < 0 || start > end || end > args.length) {
    warn(`Variadic placeholder ${text} indices are out of bounds, only ${args.length} argument(s) exist`)
  } else return args.slice(start, end)
  return undefined
}

/**
 * A text with `{args[N]}` put in. As Caddy's replacer does (replacer.go, `replace`), this removes every backslash before a
 * brace, whether the braces have to do with arguments or not.
 */
export function replaceArguments(text: string, args: readonly string[], warn: ArgumentWarning): string {
  let result = ''
  let written = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (i > 0 && text[i - 1] === '\\' && (char === '{' || char === '}')) {
      result += text.slice(written, i - 1)
      written = i
    } else if (char === '{') {
      const end = closingBrace(text, i)
      if (end < 0) continue
      result += text.slice(written, i)
      written = i
      const value = argumentFor(text.slice(i + 1, end), args, warn)
      if (value === undefined) continue
      result += value
      i = end
      written = end + 1
    }
  }
  return result + text.slice(written)
}

/** The next closing brace without a backslash before it. */
function closingBrace(text: string, from: number): number {
  let end = text.indexOf('}', from)
  while (end > 0 && end < text.length - 1 && text[end - 1] === '\\') {
    end = text.indexOf('}', end + 1)
  }
  return end
}

function argumentFor(key: string, args: readonly string[], warn: ArgumentWarning): string | undefined {
  const old = /^args\.(.+)$/s.exec(key)?.[1]
  if (old !== undefined)
    return numbered(old, `{args.${old}}`, args, warn, () =>
      warn(`Placeholder {args.${old}} deprecated, use {args[${old}]} instead`, 'deprecated'),
    )
  const index = /^args\[(.+)\]$/s.exec(key)?.[1]
  if (index === undefined) return undefined
  if (!index.includes(':')) return numbered(index, `{args[${index}]}`, args, warn)
  warn(`Variadic placeholder {args[${index}]} must be a token on its own`)
  return undefined
}

function numbered(
  text: string,
  name: string,
  args: readonly string[],
  warn: ArgumentWarning,
  found?: () => void,
): string | undefined {
  const index = integer(text)
  if (index === undefined) warn(`Placeholder ${name} has an invalid index`)
  else if (index >= args.length)
    warn(`Placeholder ${name} index is out of bounds, only ${args.length} argument(s) exist`)
  else if (index >= 0) {
    found?.()
    return args[index]
  }
  return undefined
}

const integer = (text: string): number | undefined => (/^[+-]?\d+$/.test(text) ? Number(text) : undefined)
