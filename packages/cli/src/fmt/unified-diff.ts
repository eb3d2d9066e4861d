import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatch } from 'diff'

/** With more changed lines than this, finding the least changes takes long. */
const maxEditLength = 1000

/** What changes in a file, in the form that `patch` and `git apply` take. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const name = path.replace(/^(?:\.{0,2}\/)+/, '')
  const options = { headerOptions: FILE_HEADERS_ONLY, maxEditLength }
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, '', '', options)
  return patch ?? formatPatch(wholeFile(name, before, after), FILE_HEADERS_ONLY)
}

/** All old lines out, all new lines in. */
function wholeFile(name: string, before: string, after: string): StructuredPatch {
  const old = linesOf(before)
  const now = linesOf(after)
  const lines = [...signed('-', old), ...signed('+', now)]
  const hunk = { oldStart: 1, oldLines: old.length, newStart: 1, newLines: now.length, lines }
  return {
    oldFileName: `a/${name}`,
    newFileName: `b/${name}`,
    oldHeader: '',
    newHeader: '',
    hunks: [hunk],
  }
}

const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

const signed = (sign: string, lines: readonly string[]): string[] =>
  lines.flatMap((line) =>
    line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
  )
