const width = 120

/** JSON as the project's formatter writes it. */
export const prettyJson = (value: unknown): string => `${lines(value, '', '')}\n`

/** `before` is what stands in front of the value on its line. */
function lines(value: unknown, indent: string, before: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const short = `[${value.map((one) => JSON.stringify(one)).join(', ')}]`
    const isFlat = value.every((one) => typeof one !== 'object')
    if (isFlat && `${indent}${before}${short},`.length <= width) return short
    return `[\n${value.map((one) => `${inner}${lines(one, inner, '')}`).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value).map(([key, one]) => {
    const head = `${JSON.stringify(key)}: `
    return `${inner}${head}${lines(one, inner, head)}`
  })
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`
}
