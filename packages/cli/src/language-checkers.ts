/* Bundled apart from the command: what checks other languages is large, and most files have nothing in them. */
export { languageCheckers } from '@caddyfile/language-data/language-checkers'
