import type { Row } from '../../../row.ts'

export const argon2id: Row = { since: '2.11.1' }
