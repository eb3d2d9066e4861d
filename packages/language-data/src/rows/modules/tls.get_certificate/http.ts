import type { Row } from '../../../row.ts'

export const http: Row = { args: '<url>', surplus: 'first', json: 'url', blockError: 'block not allowed here' }
