export type { Finding, Fix, Range, RelatedPlace, Severity, TextEdit } from './finding.ts'
export { applyFixes } from './fixes.ts'
export { type LintSettings, lint } from './lint.ts'
export {
  type Category,
  defineRule,
  type Level,
  type Listeners,
  levelIn,
  type Message,
  type Options,
  type Preset,
  presets,
  type Report,
  type Rule,
  type RuleContext,
} from './rule.ts'
export { rules } from './rules/index.ts'
