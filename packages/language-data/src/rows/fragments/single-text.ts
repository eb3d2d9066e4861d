import type { Row } from '../../row.ts'

/** The next token, be it a brace, and nothing behind it. Caddy's `parseOptSingleString` (httpcaddyfile/options.go). */
export const singleText = (argument: string): Row => ({
  args: `<${argument}>`,
  take: 'token',
  surplus: 'any',
  json: '=',
})
