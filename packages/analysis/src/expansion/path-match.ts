/** Go's `filepath.Match` for paths with `/`: `*` and `?` do not cross a `/`, and match names that begin with a dot. */
export function matchesPath(pattern: string, path: string): boolean {
  const parts = pattern.split('/')
  const names = path.split('/')
  return parts.length === names.length && parts.every((part, i) => expressionFor(part).test(names[i]!))
}

function expressionFor(part: string): RegExp {
  const source = part.replace(/\\(.)|[*?]|[.+^${}()|[\]\\]/g, (char, escaped?: string) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    if (char === '*') return '.*'
    return char === '?' ? '.' : `\\${char}`
  })
  return new RegExp(`^${source}$`, 's')
}

/** Joins a pattern to the folder of a file, and cleans the result, as Go's `filepath.Join` does. */
export function resolvePattern(pattern: string, fromFile: string): string {
  const folder = fromFile.slice(0, fromFile.lastIndexOf('/'))
  return cleanPath(pattern.startsWith('/') ? pattern : `${folder}/${pattern}`)
}

/** Go's `filepath.Clean` for absolute paths. */
function cleanPath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}
