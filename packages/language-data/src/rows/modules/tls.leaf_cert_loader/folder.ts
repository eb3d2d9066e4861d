import type { Row } from '../../../row.ts'

export const folder: Row = { since: '2.10.2', args: '[<folders...>]', json: { folders: '<folders>' } }
