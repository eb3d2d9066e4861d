import type { Row } from '../../row.ts'

export const debug: Row = { surplus: 'drop', json: 'debug' }
