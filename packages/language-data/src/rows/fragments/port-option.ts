import type { Path, Row } from '../../row.ts'

/** A port, which may be any number. Caddy's `parseOptHTTPPort` and `parseOptHTTPSPort` (httpcaddyfile/options.go). */
export const portOption = (path: Path): Row => ({
  args: '<port:int>',
  surplus: 'last',
  json: { '=': '<port>', [path]: '<port>' },
  error: "converting port '{value}' to integer value: {error}",
})
