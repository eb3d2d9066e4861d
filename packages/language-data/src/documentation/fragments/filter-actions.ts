import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** What filters do to parts of a field: `part` is what people call one, `name` that of an example, `line` the filter's. */
export function filterActions(
  part: string,
  name: string,
  line: string,
  page: string,
): Readonly<Record<string, Documentation>> {
  const example = (action: string): string => blockExample(['log', 'format filter', line], action)
  return {
    replace: {
      summary: `Replaces the value of a ${part} by a text.`,
      page,
      example: example(`replace ${name} hidden`),
    },
    hash: { summary: `Replaces the value of a ${part} by its hash.`, page, example: example(`hash ${name}`) },
    delete: { summary: `Removes a ${part}.`, page, example: example(`delete ${name}`) },
  }
}
