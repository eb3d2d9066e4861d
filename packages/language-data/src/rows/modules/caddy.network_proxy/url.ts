import type { Row } from '../../../row.ts'

export const url: Row = { args: '[<url:url>]', take: 'token', json: { url: '<url>' } }
