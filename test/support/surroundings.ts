import type { Surroundings } from '@caddyfile/analysis'
import { type LanguageTables, standardTables } from '@caddyfile/language-data'
import { languageCheckers } from '@caddyfile/language-data/language-checkers'
import { allTables } from '@caddyfile/language-data/plugins'
import { memorySource } from './memory-source.ts'

/** What Caddy may know: of which nobody says how it is built, with any plugin, with none. */
export const buildTables: readonly LanguageTables[] = [allTables(), { ...allTables(), isOpen: true }, standardTables]

/** A folder with these files, one of which is the Caddyfile that is looked at. Nobody says which plugins it is for. */
export const surroundingsOf = (
  files: Readonly<Record<string, string>>,
  tables: LanguageTables = allTables(),
): Surroundings => ({
  absolutePath: '/work-folder/Caddyfile',
  files: memorySource(files, '/work-folder', 'unknown'),
  tables,
  checkers: languageCheckers,
})
