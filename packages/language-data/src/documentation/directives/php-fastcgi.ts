import type { Documentation } from '../documentation.ts'
import { fastcgiEntries } from '../fragments/fastcgi-entries.ts'

const fastcgi = fastcgiEntries(['php_fastcgi localhost:9000'], (name) => `caddyfile/directives/php_fastcgi#${name}`)

export const phpFastcgi: Documentation = {
  summary: 'Serves PHP over FastCGI, with the usual rewrites to index files.',
  page: 'caddyfile/directives/php_fastcgi',
  example: 'php_fastcgi localhost:9000',
  block: {
    ...fastcgi,
    split: { ...fastcgi.split!, default: '.php' },
    index: {
      summary: 'Sets the script for directories and for paths that are no file, or turns it off.',
      page: 'caddyfile/directives/php_fastcgi#index',
      default: 'index.php',
      example: 'php_fastcgi localhost:9000 {\n\tindex app.php\n}',
    },
    try_files: {
      summary: 'Lists the files that a request is rewritten to before the script runs.',
      page: 'caddyfile/directives/php_fastcgi#try_files',
      default: '{path} {path}/index.php index.php',
      example: 'php_fastcgi localhost:9000 {\n\ttry_files {path} index.php\n}',
    },
  },
}
