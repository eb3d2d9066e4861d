/* Bundled apart from the command: the facts about plugins are large, and most files need none. */
export { allTables } from '@caddyfile/language-data/plugins'
