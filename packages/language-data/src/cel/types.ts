/** A type of CEL. Names in capitals and those with `$` are variables. */
export interface CelType {
  readonly name: string
  readonly parameters: readonly CelType[]
}

const plain = (name: string): CelType => ({ name, parameters: [] })

export const dynType = plain('dyn')
export const errorType = plain('!error!')
export const boolType = plain('bool')
export const intType = plain('int')
export const uintType = plain('uint')
export const doubleType = plain('double')
export const stringType = plain('string')
export const bytesType = plain('bytes')
export const nullType = plain('null')
export const requestType = plain('http.Request')
export const listOf = (element: CelType): CelType => ({ name: 'list', parameters: [element] })
export const mapOf = (key: CelType, value: CelType): CelType => ({ name: 'map', parameters: [key, value] })
export const typeOf = (type: CelType): CelType => ({ name: 'type', parameters: [type] })

export const isVariable = ({ name }: CelType): boolean => /^([A-Z]|\$\d+)$/.test(name)

/** Fits any type, and any type fits it; `any` is what a placeholder is worth. */
export const isAnything = ({ name }: CelType): boolean => name === 'dyn' || name === 'any' || name === '!error!'

export const isSameType = (one: CelType, other: CelType): boolean => formatType(one) === formatType(other)

/** As messages about overloads name a type. */
export function formatType({ name, parameters }: CelType): string {
  return parameters.length === 0 ? name : `${name}(${parameters.map(formatType).join(', ')})`
}

const longNames: Readonly<Record<string, string>> = {
  any: 'google.protobuf.Any',
  null: 'null_type',
  duration: 'google.protobuf.Duration',
  timestamp: 'google.protobuf.Timestamp',
}

/** As messages about results name a type. */
export function longNameOf({ name, parameters }: CelType): string {
  const long = longNames[name] ?? name
  return parameters.length === 0 ? long : `${long}(${parameters.map(longNameOf).join(', ')})`
}

/** Reads a type as `formatType` writes it. */
export function parseType(source: string): CelType {
  const open = source.indexOf('(')
  if (open === -1) return plain(source)
  return { name: source.slice(0, open), parameters: splitTypes(source.slice(open + 1, -1)).map(parseType) }
}

/** The types of a list, between commas that stand in no parentheses. */
export function splitTypes(source: string): string[] {
  const types: string[] = []
  let depth = 0
  let start = 0
  for (let i = 0; i <= source.length; i++) {
    if (source[i] === '(') depth++
    else if (source[i] === ')') depth--
    else if (i === source.length || (source[i] === ',' && depth === 0)) {
      types.push(source.slice(start, i).trim())
      start = i + 1
    }
  }
  return types.filter((type) => type !== '')
}
