import type { Finding, Severity } from '@caddyfile/linter'
import type { SourceText } from '@caddyfile/parser'

/** One input and what there is to tell about it. */
export type FileResult = CheckedFile | UnreadFile

export interface CheckedFile {
  readonly path: string
  readonly source: SourceText
  readonly findings: readonly Finding[]
}

/** A file that could not be read or checked. */
interface UnreadFile {
  readonly path: string
  /** Why: a sentence. */
  readonly failure: string
}

export const isChecked = (result: FileResult): result is CheckedFile => 'findings' in result

/**
 * The results with each finding at the file that it is in, which may be an imported one. What several files say of one place
 * is told once. `keyOf` gives what two names of the same file have in common, `sourceOf` the text of an imported file.
 */
export function byFile(
  results: readonly FileResult[],
  keyOf: (path: string) => string,
  sourceOf: (path: string) => SourceText,
): FileResult[] {
  const placed = new Map<string, UnreadFile | (CheckedFile & { readonly findings: Finding[] })>()
  for (const result of results) {
    placed.set(keyOf(result.path), isChecked(result) ? { ...result, findings: [] } : result)
  }
  const seen = new Set<string>()
  for (const { path: input, findings } of results.filter(isChecked)) {
    for (const finding of findings) {
      const { file: path = input, rule, start, end, message } = finding
      const file = keyOf(path)
      const key = JSON.stringify([file, rule, start, end, message])
      if (seen.size === seen.add(key).size) continue
      const known = placed.get(file)
      const place = known && isChecked(known) ? known : { path, source: sourceOf(path), findings: [] }
      placed.set(file, place)
      place.findings.push(finding)
    }
  }
  return [...placed.values()]
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Files that could not be read or checked. */
  readonly failures: number
}

export function summarize(results: readonly FileResult[]): Summary {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of results.filter(isChecked)) for (const { severity } of findings) counts[severity]++
  return {
    files: results.length,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    failures: results.filter((result) => !isChecked(result)).length,
  }
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Whether a finding is as severe as the threshold, or more. */
export const reaches = ({ severity }: Finding, threshold: Severity): boolean => weight[severity] >= weight[threshold]
