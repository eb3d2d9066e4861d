import type { Row } from '../../../row.ts'

export const http: Row = { args: '<endpoint>', surplus: 'last', json: 'endpoint' }
