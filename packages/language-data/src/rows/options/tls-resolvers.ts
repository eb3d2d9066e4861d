import type { Row } from '../../row.ts'

export const tlsResolvers: Row = { args: '<addresses...>', json: '=' }
