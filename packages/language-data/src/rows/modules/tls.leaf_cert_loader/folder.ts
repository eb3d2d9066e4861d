import type { Row } from '../../../row.ts'

export const folder: Row = { args: '[<folders...>]', json: { folders: '<folders>' } }
