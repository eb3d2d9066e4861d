import { argv, exit } from 'node:process'
import { type GeneratedFile, isStale, write } from './generated-file.ts'
import {
  rowFunctionIndex,
  rowFunctionNames,
  standardDocumentation,
  standardRows,
  valueTypeIndex,
} from './language-index.ts'
import { pluginPacks } from './plugin-packs.ts'
import { ruleIndex } from './rule-index.ts'

/*
 * Makes whatever can be made from other files. `generate` makes all of it, `generate NAME…` a part, and `--check` only
 * tells what is not up to date.
 */

const root = `${import.meta.dirname}/../../..`

/** Indexes first, since the rest runs code that needs them; hence it is loaded only then. */
type Generated = GeneratedFile | readonly GeneratedFile[]
const generators: Readonly<Record<string, () => Generated | Promise<Generated>>> = {
  types: () => valueTypeIndex(root),
  functions: () => [rowFunctionIndex(root), rowFunctionNames(root)],
  rows: () => standardRows(root),
  documentation: () => standardDocumentation(root),
  plugins: () => pluginPacks(root),
  index: () => ruleIndex(root),
  rules: async () => (await import('./documents.ts')).readmeRules(root),
  language: async () => (await import('./language-pages.ts')).languagePages(),
  help: async () => (await import('./documents.ts')).commandHelp(root),
  picture: async () => (await import('./terminal-picture.ts')).terminalPicture(root),
  diagrams: async () => (await import('./syntax-diagrams.ts')).syntaxDiagrams(),
}

const names = argv.slice(2).filter((word) => word !== '--check')
const check = argv.includes('--check')
const unknown = names.find((name) => !(name in generators))
if (unknown !== undefined) {
  console.error(`there is no generator ${unknown}: ${Object.keys(generators).join(', ')}`)
  exit(2)
}
let stale = false
for (const [name, generate] of Object.entries(generators)) {
  if (names.length > 0 && !names.includes(name)) continue
  for (const file of [await generate()].flat()) {
    if (!isStale(root, file)) continue
    stale = true
    if (!check) write(root, file)
    console.log(check ? `${file.path} is not up to date: run npm run generate` : `wrote ${file.path}`)
  }
}
if (check && stale) exit(1)
