import type { Finding, Severity } from '@caddyfile/linter'
import type { SourceText } from '@caddyfile/parser'
import { type FileResult, isChecked, type Summary, summarize } from '../lint-result.ts'
import { pagePath } from '../rule-page.ts'
import { codeFrame } from './code-frame.ts'
import type { Paint, Style } from './colors.ts'
import { visible } from './visible.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }

/** Up to so many findings of a single file are all shown. */
const few = 5

/** Up to so many findings of a rule in one file are shown, and so many related places of a finding. */
const many = 50
const manyRelated = 10

/** The report for people. Files that could not be read are not in it: they are told on standard error. */
export function prettyReport(results: readonly FileResult[], paint: Paint, showInfo: boolean): string {
  const files = results.filter(isChecked)
  const showAll = showInfo || (files.length === 1 && files[0]!.findings.length <= few)
  const parts = files.flatMap(({ path, source, findings }) => {
    const wanted = findings.filter(({ severity }) => showAll || severity !== 'info')
    const folded = findings.length - wanted.length
    const counts = new Map<string, number>()
    const shown = wanted.filter(({ rule }) => {
      const count = (counts.get(rule) ?? 0) + 1
      counts.set(rule, count)
      return count <= many
    })
    const texts = shown.map((finding) => prettyFinding(path, source, finding, paint))
    for (const [rule, count] of counts) if (count > many) texts.push(furtherLine(path, rule, count - many))
    if (folded > 0) texts.push(foldedLine(path, findings, folded, paint))
    return texts
  })
  return parts.join('\n') + (parts.length > 0 ? '\n' : '') + summaryLine(summarize(results), paint)
}

function prettyFinding(path: string, source: SourceText, finding: Finding, paint: Paint): string {
  const { rule, severity, start, end, imports = [], related, fixes, stopsCaddy } = finding
  const style = styles[severity]
  const [message, ...more] = finding.message.split('\n')
  const place = (offset: number) => {
    const { line, column } = source.positionAt(offset)
    return `${visible(path)}:${line}:${column}`
  }
  const note = (label: string, text: string) => `  ${paint('dim', '=')} ${paint('bold', label)}: ${visible(text)}\n`
  return [
    `${paint([style, 'bold'] as unknown as Style, `${severity}[${rule}]`)} ${paint('bold', visible(message!))}\n`,
    ...more.map((line) => `  ${visible(line)}\n`),
    `  ${paint('dim', '-->')} ${place(start)}\n`,
    codeFrame(source, start, end, paint, style),
    ...imports.map((one) => note('imported by', one)),
    ...related.slice(0, manyRelated).map((other) => note(place(other.start), other.message)),
    ...(related.length > manyRelated ? [note('more', `${related.length - manyRelated} further places like this`)] : []),
    note('help', finding.help),
    ...(fixes[0] ? [note(`${fixes[0].safety} fix`, fixes[0].title)] : []),
    ...(finding.source === 'caddy'
      ? [note('note', stopsCaddy ? 'Caddy refuses the file with this message.' : 'Caddy refuses this.')]
      : []),
    note('page', pagePath(rule)),
  ].join('')
}

const furtherLine = (path: string, rule: string, count: number): string =>
  `${visible(path)}: … and ${count} more like this (${rule}); --format json has all of them\n`

function foldedLine(path: string, findings: readonly Finding[], count: number, paint: Paint): string {
  const names = new Set(findings.filter(({ severity }) => severity === 'info').map(({ rule }) => rule))
  const text = `${visible(path)}: ${plural(count, 'more finding')} (${[...names].join(', ')}); --show info shows ${count === 1 ? 'it' : 'them'}`
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
