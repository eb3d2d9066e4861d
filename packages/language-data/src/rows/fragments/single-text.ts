import type { Row } from '../../row.ts'

/** The next token, be it a brace, and nothing behind it. Caddy's `parseOptSingleString` (httpcaddyfile/options.go). */
export const singleText = (name: string): Row => ({ args: `<${name}>`, take: 'token', surplus: 'any', json: '=' })
