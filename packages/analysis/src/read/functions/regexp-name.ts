import type { RowFunction } from '../row-function.ts'
import { failLoad } from '../scope.ts'

/** The name of a regular expression, be it that of the matcher, has a letter, a digit or an underscore. */
export const regexpName: RowFunction = (cursor, { values, words }) => {
  const name = String(values!.get('name') ?? '')
  if (name === '' || /\w/.test(name)) return undefined
  const token = words!.find(({ text }) => text === name) ?? cursor.token!
  return failLoad({ text: `invalid regexp name (must contain only word characters): ${name}` }, token)
}
