import type { Row } from '../../row.ts'

export const tlsAutomateNames: Row = { args: '<names...>', json: '=' }
