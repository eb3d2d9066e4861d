import type { Finding, Fix } from '@caddyfile/linter'
import type { Position, SourceText } from '@caddyfile/parser'
import { type FileResult, isChecked, summarize } from '../lint-result.ts'
import { pageName } from '../rule-page.ts'

/**
 * The report for programs, described by `schema/report.json`. Lines and columns count from 1, offsets from 0; columns
 * and offsets in UTF-16 units; ranges are half-open.
 */
export function jsonReport(results: readonly FileResult[]): string {
  const files = results.map((result) =>
    isChecked(result)
      ? {
          path: result.path,
          findings: result.findings.map((finding) => jsonFinding(finding, result.path, result.source)),
        }
      : { path: result.path, error: result.failure, findings: [] },
  )
  return `${JSON.stringify({ version: 1, files, summary: summarize(results) }, null, 2)}\n`
}

type JsonPosition = Position & { readonly offset: number }

function jsonFinding(finding: Finding, path: string, source: SourceText) {
  const position = (offset: number): JsonPosition => ({ ...source.positionAt(offset), offset })
  const range = ({ start, end }: { start: number; end: number }) => ({ start: position(start), end: position(end) })
  const fix = ({ title, safety, edits }: Fix) => ({
    title,
    safety,
    edits: edits.map((edit) => ({ range: range(edit), text: edit.text })),
  })
  const { rule, source: by, stopsCaddy, severity, message, help, imports, related, fixes } = finding
  return {
    rule,
    source: by,
    ...(stopsCaddy && { stopsCaddy }),
    severity,
    message,
    help,
    ...(imports && { imports }),
    range: range(finding),
    related: related.map((place) => ({ path, message: place.message, range: range(place) })),
    fixes: fixes.map(fix),
    docs: pageName(rule),
  }
}
