import type { Row } from '../../row.ts'

/** Caddy's `parseLogSkip` (httpcaddyfile/builtins.go), under both of its names. */
export const logSkipRow: Row = {
  handler: 'vars',
  args: '[<matcher>]',
  surplus: 'first',
  json: 'log_skip',
  blockError: 'log_skip directive does not accept blocks',
}
