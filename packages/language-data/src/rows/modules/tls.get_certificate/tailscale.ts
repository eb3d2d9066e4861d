import type { Row } from '../../../row.ts'

export const tailscale: Row = { surplus: 'first' }
