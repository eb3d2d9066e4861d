import { handle } from './rows/directives/handle.ts'
import { respond } from './rows/directives/respond.ts'
import type { LanguageTables } from './tables.ts'

/** What a Caddy without plugins knows. */
export const standardTables: LanguageTables = {
  directives: { handle, respond },
  options: {},
  modules: {},
}
