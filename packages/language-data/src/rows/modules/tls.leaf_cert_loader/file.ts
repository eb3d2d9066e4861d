import type { Row } from '../../../row.ts'

export const file: Row = { since: '2.10.2', args: '[<files:file...>]', json: { files: '<files>' } }
