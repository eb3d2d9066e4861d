import type { Surroundings } from '@caddyfile/analysis'
import { allTables } from '@caddyfile/language-data/plugins'
import { memorySource } from './memory-source.ts'

/** A folder with these files, one of which is the Caddyfile that is looked at. */
export const surroundingsOf = (files: Readonly<Record<string, string>>): Surroundings => ({
  absolutePath: '/work-folder/Caddyfile',
  files: memorySource(files, '/work-folder', 'unknown'),
  tables: allTables(),
})
