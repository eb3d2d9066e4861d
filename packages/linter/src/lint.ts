import type { FileAnalysis, SiteView, VerdictProblem } from '@caddyfile/analysis'
import {
  type Directive,
  firstRefusal,
  type Import,
  type MatcherDefinition,
  type Node,
  type Problem,
  type Site,
  type TopLevel,
  visit,
  Word,
} from '@caddyfile/parser'
import type { Finding, Severity } from './finding.ts'
import { helpFor } from './help-for.ts'
import {
  type Level,
  type Listeners,
  levelIn,
  type Message,
  type Options,
  type Preset,
  type Report,
  type Rule,
} from './rule.ts'
import { rules as allRules } from './rules/index.ts'

export interface LintSettings {
  /** Default: `recommended`. */
  readonly preset?: Preset
  /** By rule name: a level, or a level with options. Names that no rule has are left out. */
  readonly rules?: Readonly<Record<string, Level | readonly [Level, Options]>>
}

/**
 * Runs all rules over a file in one walk. Findings are in the order of the text. A rule that throws becomes a finding
 * that names it; the others go on.
 */
export function lint(file: FileAnalysis, settings: LintSettings = {}, rules: readonly Rule[] = allRules): Finding[] {
  const findings: Finding[] = []
  const refusal = refusalOf(file)
  const active = rules.flatMap((rule) => start(rule, file, refusal, settings, findings) ?? [])
  new Walk(file, active).run()
  return withoutRepeats(findings.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule)))
}

/** What Caddy stops at. The parser may have it at the place of the mistake instead of where Caddy stumbles over it. */
function refusalOf({ path, problems, verdict }: FileAnalysis): Problem | VerdictProblem | undefined {
  const first = verdict?.problems.find(({ severity, isBehind }) => severity === 'error' && !isBehind)
  if (!first || first.file !== path) return first
  const { start, end, text } = first
  const isSame = (one: Problem) => one.message === text || (one.start === start && one.end === end)
  return firstRefusal(problems.filter(isSame)) ?? first
}

/** A snippet that several proxies import is looked at several times; what is said of it is said once. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ file = '', rule, start, end, message }) => {
    const key = `${file} ${rule} ${start} ${end} ${message}`
    return seen.size !== seen.add(key).size
  })
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface ActiveRule {
  readonly listeners: Listeners
  /** Calls a listener; what it throws becomes a finding, once a rule. */
  run(call: () => void): void
}

function start(
  rule: Rule,
  file: FileAnalysis,
  refusal: Problem | VerdictProblem | undefined,
  settings: LintSettings,
  findings: Finding[],
): ActiveRule | undefined {
  const setting = settings.rules?.[rule.name]
  const [override, options] = typeof setting === 'string' ? [setting, undefined] : (setting ?? [undefined, undefined])
  if (override === 'off') return undefined
  const levelOf = (message: Message): Level => override ?? levelIn(settings.preset ?? 'recommended', message)
  const make = (severity: Severity, source: Finding['source'], report: Report<string>): Finding => {
    const { text, help } = rule.messages[report.message]!
    return {
      rule: rule.name,
      source,
      severity,
      message: fill(text, report.data),
      help: fill(help, report.data),
      start: report.at.start,
      end: report.at.end,
      related: report.related ?? [],
      fixes: report.fixes ?? [],
    }
  }
  let failed = false
  const run = (call: () => void): void => {
    if (failed) return
    try {
      call()
    } catch (error) {
      failed = true
      findings.push(failure(rule.name, error))
    }
  }
  let listeners: Listeners = {}
  run(() => {
    listeners = rule.create({
      file,
      options: { ...rule.options, ...options },
      report(report) {
        const level = levelOf(rule.messages[report.message]!)
        if (level !== 'off') findings.push(make(level, 'lint', report))
      },
      reportProblem(message, problem, fixes = []) {
        const level = levelOf(rule.messages[message]!)
        if (level === 'off') return
        const data = { message: problem.message, help: problem.help }
        const finding = make(level, problem.caddy ? 'caddy' : 'lint', { message, at: problem, data, fixes })
        findings.push({ ...finding, ...(problem === refusal && { stopsCaddy: true }) })
      },
      reportVerdict(message, problem) {
        const level = levelOf(rule.messages[message]!)
        if (level === 'off') return
        const data = { message: problem.text, help: helpFor(problem) }
        const source = problem.severity === 'error' && !problem.isBehind ? 'caddy' : 'lint'
        const finding = make(level, source, { message, at: problem, data })
        findings.push({
          ...finding,
          ...(problem.file !== file.path && { file: problem.file }),
          ...(problem.imports.length > 0 && { imports: problem.imports }),
          ...(problem === refusal && { stopsCaddy: true }),
        })
      },
    })
  })
  return { listeners, run }
}

function failure(rule: string, error: unknown): Finding {
  return {
    rule,
    source: 'lint',
    severity: 'error',
    message: `The rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}`,
    help: 'This is a bug of the linter. Turn the rule off for now, and please report it with this file.',
    start: 0,
    end: 0,
    related: [],
    fixes: [],
  }
}

const fill = (text: string, data: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole))

type LineOfWords = Directive | Import | MatcherDefinition | Site

function hasWords(node: Node): node is LineOfWords {
  const { kind } = node
  return kind === 'directive' || kind === 'matcherDefinition' || kind === 'import' || kind === 'site'
}

type Visit = (directive: Directive, ancestors: readonly Node[]) => void

/** One walk for all rules: each node is handed to those rules only that asked for its kind or name. */
class Walk {
  private readonly file: FileAnalysis
  private readonly rules: readonly ActiveRule[]
  private readonly byName = new Map<string, Visit[]>()
  private readonly wordRules: readonly ActiveRule[]
  private readonly sites: ReadonlyMap<TopLevel, SiteView>

  constructor(file: FileAnalysis, rules: readonly ActiveRule[]) {
    this.file = file
    this.rules = rules
    this.wordRules = rules.filter(({ listeners }) => listeners.word)
    this.sites = new Map(file.sites.map((site) => [site.node, site]))
    for (const { listeners, run } of rules) {
      for (const [name, visitDirective] of Object.entries(listeners.directive ?? {})) {
        const visits = this.byName.get(name) ?? []
        visits.push((directive, ancestors) => run(() => visitDirective(directive, ancestors)))
        this.byName.set(name, visits)
      }
    }
  }

  run(): void {
    for (const problem of this.file.problems) {
      for (const { listeners, run } of this.rules) run(() => listeners.problem?.(problem))
    }
    const told = new Set(this.file.problems.filter(({ caddy }) => caddy).map(({ start, end }) => `${start} ${end}`))
    for (const problem of this.file.verdict?.problems ?? []) {
      const { file, start, end, isTold } = problem
      // Of one place, what is wrong with the structure is told; what Caddy's readers make of it follows from that.
      if (isTold || (file === this.file.path && told.has(`${start} ${end}`))) continue
      for (const { listeners, run } of this.rules) run(() => listeners.verdict?.(problem))
    }
    for (const child of this.file.document.children) {
      const site = this.sites.get(child)
      if (site) this.visitSite(site)
    }
    visit(this.file.document, (node, ancestors) => {
      if (hasWords(node)) this.visitWords(node)
      if (node.kind !== 'directive') return
      for (const call of this.byName.get(node.name.text) ?? []) call(node, ancestors)
    })
  }

  private visitSite(site: SiteView): void {
    for (const { listeners, run } of this.rules) {
      run(() => listeners.site?.(site))
      for (const proxy of site.proxies) run(() => listeners.reverseProxy?.(proxy, site))
    }
  }

  private visitWords({ tokens, first, last }: LineOfWords): void {
    if (this.wordRules.length === 0) return
    for (let token = first; token <= last; token++) {
      const word = new Word(tokens, token)
      for (const { listeners, run } of this.wordRules) run(() => listeners.word?.(word))
    }
  }
}
