import type { Row } from '../../row.ts'

/** A port, which may be any number. Caddy's `parseOptHTTPPort` and `parseOptHTTPSPort` (httpcaddyfile/options.go). */
export const portOption: Row = {
  args: '<port:int>',
  surplus: 'last',
  json: '=',
  error: "converting port '{value}' to integer value: {error}",
}
