import type { Row } from '../../row.ts'

export const tlsAutomateNames: Row = { since: '2.11.5', args: '<names...>', json: '=' }
