import type { Row } from '../../row.ts'

export const localCerts: Row = { surplus: 'drop', json: '=' }
