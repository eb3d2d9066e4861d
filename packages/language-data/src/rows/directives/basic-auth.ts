import type { Row } from '../../row.ts'
import { passwordProtection } from '../fragments/password-protection.ts'

export const basicAuth: Row = { since: '2.8.4', ...passwordProtection, order: 19 }
