import { argv, exit } from 'node:process'
import { rules } from '@caddyfile/linter'
import { commandOutput } from './command-output.ts'
import { isStale, withPart, write } from './generated-file.ts'
import { rowFunctionIndex, standardTables, valueTypeIndex } from './language-index.ts'
import { ruleIndex } from './rule-index.ts'
import { ruleTable } from './rule-table.ts'
import { syntaxDiagrams } from './syntax-diagrams.ts'
import { terminalPicture } from './terminal-picture.ts'

/*
 * Makes whatever can be made from other files. `generate` makes all of it, `generate NAME…` a part, and `--check` only
 * tells what is not up to date.
 */

const root = `${import.meta.dirname}/../../..`

const generators = {
  types: () => valueTypeIndex(root),
  functions: () => rowFunctionIndex(root),
  rows: () => standardTables(root),
  index: () => ruleIndex(root),
  rules: () =>
    withPart(
      root,
      'README.md',
      'rules',
      ruleTable(rules, ({ name }) => `packages/linter/src/rules/${name}.md`),
    ),
  help: () =>
    withPart(root, 'packages/cli/README.md', 'help', `\`\`\`text\n${commandOutput(root, ['--help'])}\`\`\`\n`),
  picture: () => terminalPicture(root),
  diagrams: () => syntaxDiagrams(),
}

const names = argv.slice(2).filter((word) => word !== '--check')
const check = argv.includes('--check')
const unknown = names.find((name) => !(name in generators))
if (unknown !== undefined) {
  console.error(`there is no generator ${unknown}: ${Object.keys(generators).join(', ')}`)
  exit(2)
}
const wanted = Object.entries(generators).filter(([name]) => names.length === 0 || names.includes(name))
let stale = false
for (const [, generate] of wanted) {
  const file = generate()
  if (!isStale(root, file)) continue
  stale = true
  if (!check) write(root, file)
  console.log(check ? `${file.path} is not up to date: run npm run generate` : `wrote ${file.path}`)
}
if (check && stale) exit(1)
