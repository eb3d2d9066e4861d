import type { Finding, Severity } from '@caddyfile/linter'
import type { SourceText } from '@caddyfile/parser'

/** One input and what there is to tell about it. */
export type FileResult = CheckedFile | UnreadFile

export interface CheckedFile {
  readonly path: string
  readonly source: SourceText
  readonly findings: readonly Finding[]
}

interface UnreadFile {
  readonly path: string
  readonly failure: string
}

export const isChecked = (result: FileResult): result is CheckedFile => 'findings' in result

/**
 * The results of inputs with each finding at the file that it is in, which may be an imported one. What several inputs
 * import is told once. `sourceOf` gives the text of an imported file.
 */
export function byFile(results: readonly FileResult[], sourceOf: (path: string) => SourceText): FileResult[] {
  const placed = new Map<string, FileResult>(
    results.map((result) => [result.path, isChecked(result) ? { ...result, findings: [] } : result]),
  )
  const seen = new Set<string>()
  for (const { path: input, findings } of results.filter(isChecked)) {
    for (const finding of findings) {
      const { file: path = input, rule, start, end, message } = finding
      const key = JSON.stringify([path, rule, start, end, message])
      if (seen.has(key)) continue
      seen.add(key)
      const known = placed.get(path)
      const place = known && isChecked(known) ? known : { path, source: sourceOf(path), findings: [] }
      placed.set(path, { ...place, findings: [...place.findings, finding] })
    }
  }
  return [...placed.values()]
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  /** Files that could not be read. */
  readonly failures: number
}

export function summarize(results: readonly FileResult[]): Summary {
  const findings = results.filter(isChecked).flatMap(({ findings }) => findings)
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length
  return {
    files: results.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    failures: results.filter((result) => !isChecked(result)).length,
  }
}

const weight: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Whether a finding is as severe as the threshold, or more. */
export const reaches = ({ severity }: Finding, threshold: Severity): boolean => weight[severity] >= weight[threshold]
