import { readFileSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { verdictOf } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser/lexer'
import { NodeFiles } from '../node-files.ts'

/** The files that Caddy would import were it told to read these, be it through others: each once, as it comes to them. */
export function importedFiles(paths: readonly string[]): string[] {
  const source = new NodeFiles()
  const names = paths.flatMap((name) => {
    const tokens = tokenize(readFileSync(name, 'utf8'))
    const path = resolve(name).split(sep).join('/')
    const [, ...imported] = verdictOf({ name, path, tokens, source, tables: standardTables }).files
    return imported.map((file) => file.name)
  })
  return [...new Set(names)]
}
