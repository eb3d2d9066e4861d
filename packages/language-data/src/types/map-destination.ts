import { shorthands } from '../shorthands.ts'
import type { ValueType } from '../value-type.ts'

const withoutBraces = (text: string): string => text.replace(/^[{}]+|[{}]+$/g, '')

const shortForms = new Map(Object.entries(shorthands).map(([short, long]) => [withoutBraces(long), short]))

/** A placeholder that is not what a short form stands for; the error is that short form (`WasReplacedPlaceholderShorthand`). */
export const mapDestination: ValueType = {
  description: 'a placeholder that the map defines, such as {my_value}',
  parse({ text }) {
    const short = shortForms.get(withoutBraces(text))
    return short === undefined ? { value: text } : { error: short }
  },
  load: (text) => (/^\{[^{}]+\}$/.test(text) ? [] : [{ text }]),
}
