import { rules } from '@caddyfile/linter'
import { commandOutput } from './command-output.ts'
import { type GeneratedFile, withPart } from './generated-file.ts'
import { ruleTable } from './rule-table.ts'

/** The table of rules in the README. */
export function readmeRules(root: string): GeneratedFile {
  const table = ruleTable(rules, ({ name }) => `packages/linter/src/rules/${name}.md`)
  return withPart(root, 'README.md', 'rules', table)
}

/** What `--help` prints, in the README of the command. */
export function commandHelp(root: string): GeneratedFile {
  const help = commandOutput(root, ['--help'])
  return withPart(root, 'packages/cli/README.md', 'help', `\`\`\`text\n${help}\`\`\`\n`)
}
