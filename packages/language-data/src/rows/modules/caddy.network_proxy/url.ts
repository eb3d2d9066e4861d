import type { Row } from '../../../row.ts'

export const url: Row = { since: '2.10.0', args: '[<url:url>]', take: 'token', json: { url: '<url>' } }
