import { applyEdits, type FormatOptions, format, formatEdits, type Range } from '@caddyfile/formatter'
import type { ParserOptions } from 'prettier'
import { ignoredRanges } from './ignored-ranges.ts'
import type { CaddyfileNode } from './index.ts'

/** Prettier's typings leave the cursor out. */
type Options = ParserOptions<CaddyfileNode> & { cursorOffset?: number }

/** Prettier gives a text with LF, and puts in the line breaks that were asked for. */
export const formatFile = (text: string, options: Options): string =>
  format(text, { ...formatOptions(options), keep: ignoredRanges(text) })

/**
 * Prettier knows the nodes that a range may be widened to in its own languages only, and formats nothing in others. So the
 * lines of the range are formatted before it looks; it then leaves the text as it is.
 */
export function formatRange(text: string, options: Options): string {
  const range = rangeOf(text, options)
  if (!range) return text
  const edits = formatEdits(text, { ...formatOptions(options), keep: ignoredRanges(text), range })
  for (const { start, end, text: inserted } of edits.toReversed()) {
    if (options.cursorOffset !== undefined && options.cursorOffset >= end)
      options.cursorOffset += inserted.length - (end - start)
  }
  return applyEdits(text, edits)
}

function rangeOf(text: string, { rangeStart, rangeEnd }: Options): Range | undefined {
  return rangeStart > 0 || rangeEnd < text.length ? { start: rangeStart, end: rangeEnd } : undefined
}

const formatOptions = ({ useTabs, tabWidth }: Options): FormatOptions => ({
  indent: useTabs ? '\t' : ' '.repeat(tabWidth),
})
