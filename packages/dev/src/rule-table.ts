import { levelIn, type Preset, presets, type Rule } from '@caddyfile/linter'

const words: Readonly<Record<Preset, string>> = {
  essential: 'Essential',
  recommended: 'Recommended',
  production: 'Production',
}

/** The rules as a Markdown table, with the severest level of each in each preset. */
export function ruleTable(rules: readonly Rule[], pageOf: (rule: Rule) => string): string {
  const head = `| Rule | What it is about | ${presets.map((preset) => words[preset]).join(' | ')} | Fix |\n|---|---|${'---|'.repeat(presets.length)}---|\n`
  const rows = rules.map((rule) => {
    const levels = presets.map((preset) => levelsOf(rule, preset))
    return `| [${rule.name}](${pageOf(rule)}) | ${rule.summary} | ${levels.join(' | ')} | ${(rule.fixes ?? []).join(', ')} |\n`
  })
  return head + rows.join('')
}

const order = ['error', 'warning', 'info']

function levelsOf(rule: Rule, preset: Preset): string {
  const levels = new Set(Object.values(rule.messages).map((message) => levelIn(preset, message)))
  levels.delete('off')
  return levels.size === 0 ? 'off' : order.filter((level) => levels.has(level as never)).join(', ')
}
