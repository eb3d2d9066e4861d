import { argv, exit } from 'node:process'
import { rules } from '@caddyfile/linter'
import { write, isStale, withPart } from './generated-file.ts'
import { ruleIndex } from './rule-index.ts'
import { ruleTable } from './rule-table.ts'
import { syntaxDiagrams } from './syntax-diagrams.ts'

const root = `${import.meta.dirname}/../../..`

const generators = {
  index: () => ruleIndex(root),
  readme: () => withPart(root, 'README.md', 'rules', ruleTable(rules, ({ name }) => `packages/linter/src/rules/${name}.md`)),
  diagrams: () => syntaxDiagrams(),
}

const names = argv.slice(2).filter((word) => word !== '--check')
const check = argv.includes('--check')
const wanted = Object.entries(generators).filter(([name]) => names.length === 0 || names.includes(name))
const files = wanted.map(([, generate]) => generate())
const changed = files.filter((file) => (check ? isStale(root, file) : write(root, file)))
for (const { path } of changed) console.log(check ? `${path} is not up to date: run npm run generate` : `wrote ${path}`)
if (check && changed.length > 0) exit(1)
