import type { Row } from '../../row.ts'

const timeout = (json: string): Row => ({
  args: '<timeout:duration>',
  json,
  error: 'bad timeout value {value}: {error}',
})

export const nonAsciiSplit = 'split path contains non-ASCII characters'

/** What `transport fastcgi` and `php_fastcgi` both take (modules/caddyhttp/reverseproxy/fastcgi/caddyfile.go). */
export const fastcgiEntries = {
  root: { args: '<path>', json: 'root' },
  env: { args: '<key> <value>', surplus: 'line', json: { 'env.{key}': '<value>' } },
  dial_timeout: timeout('dial_timeout'),
  read_timeout: timeout('read_timeout'),
  write_timeout: timeout('write_timeout'),
} as const satisfies Readonly<Record<string, Row>>
