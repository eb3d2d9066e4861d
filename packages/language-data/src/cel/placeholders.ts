/** An expression as Caddy compiles it, and where its characters were in the text. */
export interface ExpandedExpression {
  readonly text: string
  /** For each offset in `text`, one more than it is long, where that was before. */
  readonly origins: readonly number[]
}

/** Caddy's `placeholderRegexp` and `escapedPlaceholderRegexp` (modules/caddyhttp/celmatcher.go), one after the other. */
const placeholder = /([^\\]|^)\{([a-zA-Z][\w.-]+)\}/gu
const escapedPlaceholder = /()\\\{([a-zA-Z][\w.-]+)\}/g

/** Placeholders become calls of `ph`, wherever they stand; the backslash before one goes. */
export function expandPlaceholders(expression: string): ExpandedExpression {
  const origins = Array.from({ length: expression.length + 1 }, (_, i) => i)
  const expanded = replace({ text: expression, origins }, placeholder, (name) => `ph(req, "${name}")`)
  return replace(expanded, escapedPlaceholder, (name) => `{${name}}`)
}

function replace(
  { text, origins }: ExpandedExpression,
  pattern: RegExp,
  write: (name: string) => string,
): ExpandedExpression {
  let replaced = ''
  const moved: number[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [whole, before, name] = match
    const start = match.index + before!.length
    const other = write(name!)
    replaced += text.slice(end, start) + other
    moved.push(...origins.slice(end, start), ...Array.from(other, () => origins[start]!))
    end = match.index + whole.length
  }
  return { text: replaced + text.slice(end), origins: [...moved, ...origins.slice(end)] }
}
