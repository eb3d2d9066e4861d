import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** What `transport fastcgi` and `php_fastcgi` both take: `heads` of the blocks around. */
export function fastcgiEntries(
  heads: readonly string[],
  pageOf: (name: string) => string,
): Readonly<Record<string, Documentation>> {
  const splitPath = 'Splits the path after this text: what is before is the script, the rest the path info.'
  return {
    root: {
      summary: 'Sets the site root as the backend sees it.',
      page: pageOf('root'),
      default: 'the site root',
      example: blockExample(heads, 'root /var/www/html'),
    },
    env: {
      summary: 'Adds a variable to the environment of the script.',
      page: pageOf('env'),
      example: blockExample(heads, 'env APP_ENV prod'),
    },
    dial_timeout: {
      summary: 'Limits how long connecting to the backend may take.',
      page: pageOf('dial_timeout'),
      default: '3s',
      example: blockExample(heads, 'dial_timeout 5s'),
    },
    read_timeout: {
      summary: 'Limits how long one read from the backend may take.',
      page: pageOf('read_timeout'),
      default: 'no limit',
      example: blockExample(heads, 'read_timeout 60s'),
    },
    write_timeout: {
      summary: 'Limits how long one write to the backend may take.',
      page: pageOf('write_timeout'),
      default: 'no limit',
      example: blockExample(heads, 'write_timeout 60s'),
    },
    split: { summary: splitPath, page: pageOf('split'), example: blockExample(heads, 'split .php') },
    resolve_root_symlink: {
      summary: 'Takes the real folder where the root is a symbolic link.',
      page: pageOf('resolve_root_symlink'),
      default: 'off',
      example: blockExample(heads, 'resolve_root_symlink'),
    },
    capture_stderr: {
      summary: 'Logs what the backend writes to its standard error.',
      page: pageOf('capture_stderr'),
      default: 'off',
      example: blockExample(heads, 'capture_stderr'),
    },
  }
}
