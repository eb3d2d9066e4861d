import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** The two lists of names by which a chain is chosen: `heads` of the blocks around. */
export function preferredChainsEntries(
  heads: readonly string[],
  pageOf: (name: string) => string,
): Readonly<Record<string, Documentation>> {
  return {
    root_common_name: {
      summary: 'Takes the first chain whose root has one of these common names.',
      page: pageOf('root_common_name'),
      example: blockExample(heads, 'root_common_name "ISRG Root X2"'),
    },
    any_common_name: {
      summary: 'Takes the first chain in which some issuer has one of these common names.',
      page: pageOf('any_common_name'),
      example: blockExample(heads, 'any_common_name "ISRG Root X2"'),
    },
  }
}
