/* Bundled apart from the command: the facts about plugins are large, and most files need none. */
export { tablesFor } from '@caddyfile/language-data'
export { describeBuild } from '@caddyfile/language-data/plugins'
export { readPluginPack } from './plugin-pack-file.ts'
