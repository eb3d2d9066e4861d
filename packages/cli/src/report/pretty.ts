import type { Finding, Severity } from '@caddyfile/linter'
import type { SourceText } from '@caddyfile/parser'
import { type FileResult, isChecked, type Summary, summarize } from '../lint-result.ts'
import { pagePath } from '../rule-page.ts'
import { codeFrame } from './code-frame.ts'
import type { Paint, Style } from './colors.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** Up to so many findings of a single file are all shown. */
const few = 5

/** The report for people. Files that could not be read are not in it: they are told on standard error. */
export function prettyReport(results: readonly FileResult[], paint: Paint, showInfo: boolean): string {
  const files = results.filter(isChecked)
  const showAll = showInfo || (files.length === 1 && files[0]!.findings.length <= few)
  const parts = files.flatMap(({ path, source, findings }) => {
    const shown = findings.filter(({ severity }) => showAll || severity !== 'info')
    const folded = findings.length - shown.length
    const texts = shown.map((finding) => prettyFinding(path, source, finding, paint))
    if (folded > 0) texts.push(foldedLine(path, findings, folded, paint))
    return texts
  })
  return parts.join('\n') + (parts.length > 0 ? '\n' : '') + summaryLine(summarize(results), paint)
}

function prettyFinding(path: string, source: SourceText, finding: Finding, paint: Paint): string {
  const { rule, severity, start, end, imports = [], related, fixes } = finding
  const style = styles[severity]
  const [message, ...more] = finding.message.split('\n')
  const place = (offset: number) => {
    const { line, column } = source.positionAt(offset)
    return `${path}:${line}:${column}`
  }
  const note = (label: string, text: string) => `  ${paint('dim', '=')} ${paint('bold', label)}: ${text}\n`
  return [
    `${paint([style, 'bold'] as unknown as Style, `${severity}[${rule}]`)} ${paint('bold', message!)}\n`,
    ...more.map((line) => `  ${line}\n`),
    `  ${paint('dim', '-->')} ${place(start)}\n`,
    codeFrame(source, start, end, paint, style),
    ...imports.map((one) => note('imported by', one)),
    ...related.map((other) => note(place(other.start), other.message)),
    note('help', finding.help),
    ...(fixes[0] ? [note(`${fixes[0].safety} fix`, fixes[0].title)] : []),
    ...(finding.source === 'caddy' ? [note('note', 'Caddy refuses the file with this message.')] : []),
    note('page', pagePath(rule)),
  ].join('')
}

function foldedLine(path: string, findings: readonly Finding[], count: number, paint: Paint): string {
  const names = new Set(findings.filter(({ severity }) => severity === 'info').map(({ rule }) => rule))
  const text = `${path}: ${plural(count, 'more finding')} (${[...names].join(', ')}); --show info shows ${count === 1 ? 'it' : 'them'}`
  return `${paint([styles.info, 'bold'] as unknown as Style, 'info')} ${text}\n`
}

function summaryLine({ files, errors, warnings, infos, failures }: Summary, paint: Paint): string {
  const checked = files - failures
  if (checked === 0) return `Nothing was checked: ${plural(failures, 'input')} could not be read.\n`
  const where = `${plural(checked, 'file')} checked${failures > 0 ? `, ${failures} could not be read` : ''}`
  if (errors + warnings + infos === 0) return `${paint('green', 'Nothing found')}: ${where}.\n`
  const counts = [
    errors > 0 ? paint(styles.error, plural(errors, 'error')) : '',
    warnings > 0 ? paint(styles.warning, plural(warnings, 'warning')) : '',
    infos > 0 ? paint(styles.info, `${infos} info`) : '',
  ].filter(Boolean)
  return `${counts.join(', ')}: ${where}.\n`
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
