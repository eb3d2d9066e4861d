import type { Row } from '../../../row.ts'

export const http: Row = { since: '2.8.4', args: '<endpoint>', surplus: 'last', json: 'endpoint' }
