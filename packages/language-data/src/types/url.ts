import { parseAsUrl } from '../go-url.ts'
import { hasPlaceholder } from '../has-placeholder.ts'
import type { ValueType } from '../value-type.ts'

/** A URL, or the part of one behind the host. */
export const url: ValueType = {
  description: 'a URL',
  parse: ({ text }) => ({ value: text }),
  load(text) {
    const parsed = hasPlaceholder(text) ? undefined : parseAsUrl(text)
    return parsed && 'error' in parsed ? [{ text: parsed.error }] : []
  },
}
