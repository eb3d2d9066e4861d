import type { Row } from '../../../row.ts'

export const gzip: Row = { args: '[<level:gzipLevel>]', json: 'level' }
