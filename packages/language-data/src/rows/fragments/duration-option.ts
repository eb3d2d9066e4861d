import type { Row } from '../../row.ts'

/** The next token, be it a brace; what follows is not looked at. Caddy's `parseOptDuration` (httpcaddyfile/options.go). */
export const durationOption: Row = { args: '<duration:duration>', take: 'token', json: '=' }
