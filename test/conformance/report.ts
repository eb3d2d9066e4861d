import type { Comparison, Tally } from './comparison.ts'
import type { DisagreementGroup } from './disagreements.ts'

export interface Run {
  readonly version: string
  readonly seed: string
  readonly tallies: ReadonlyMap<string, Tally>
  readonly groups: readonly DisagreementGroup[]
}

/** The page `docs/conformance.md`. */
export function conformancePage({ version, seed, tallies, groups }: Run): string {
  return `# Conformance

The last run of \`npm run conformance -- --write\`, which writes this page: Caddy ${version} beside our verdict, mutations with seed
${seed}. Environment variables are put into the files before both read them: those that are not set are empty, or, with a stub
environment, have made-up values. Line and text are counted among the files that Caddy rejects; the text is the whole
message, places and import chains included.

${table(tallies)}

## Disagreements

${groups.length === 0 ? 'None.' : byReason(groups)}
`
}

function table(tallies: ReadonlyMap<string, Tally>): string {
  const rows = [...tallies].map(([name, tally]) => {
    const shares = [tally.acceptance, tally.line, tally.text].map((share) => `${share.toFixed(2)} %`)
    return `| ${[name, tally.count, tally.accepted, ...shares].join(' | ')} |`
  })
  const head = '| Inputs | Files | Caddy accepts | Acceptance | Line | Text |\n|---|---:|---:|---:|---:|---:|'
  return [head, ...rows].join('\n')
}

function byReason(groups: readonly DisagreementGroup[]): string {
  const reasons = new Map<string, DisagreementGroup[]>()
  for (const group of groups) {
    const reason = group.reason ?? 'Not explained yet.'
    reasons.set(reason, [...(reasons.get(reason) ?? []), group])
  }
  return [...reasons]
    .map(([reason, all]) => {
      const count = all.reduce((sum, one) => sum + one.count, 0)
      return `### ${reason.replace(/\.$/, '')} (${count})\n\n${all.map(entry).join('\n\n')}`
    })
    .join('\n\n')
}

function entry({ count, example }: DisagreementGroup): string {
  const times = count === 1 ? '' : `${count} times, for example:\n\n`
  return `${times}${fenced(inputText(example))}\n\n${fenced(messages(example))}`
}

/** The files of an input, as people read them. */
export const inputText = ({ files }: Comparison): string =>
  Object.entries(files)
    .map(([path, text]) => (Object.keys(files).length === 1 ? text : `# file ${path}\n${text}`))
    .join('\n')

export const messages = ({ caddy, ours }: Comparison): string =>
  `Caddy: ${caddy ?? 'accepts'}\nOurs:  ${ours ?? 'accepts'}`

function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text.replace(/\n$/, '')}\n${fence}`
}
