import type { Row } from '../../row.ts'

export const tlsResolvers: Row = { since: '2.11.2', args: '<addresses...>', json: '=' }
