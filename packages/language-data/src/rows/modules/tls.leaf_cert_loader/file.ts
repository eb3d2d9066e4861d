import type { Row } from '../../../row.ts'

export const file: Row = { args: '[<files:file...>]', json: { files: '<files>' } }
