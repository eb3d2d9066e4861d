import type { Row } from '../../row.ts'

export const skipInstallTrust: Row = { surplus: 'drop', json: '=' }
