import type { Row } from '../../row.ts'
import { passwordProtection } from '../fragments/password-protection.ts'

export const basicAuth: Row = { ...passwordProtection, order: 19 }
