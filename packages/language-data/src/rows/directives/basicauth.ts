import type { Row } from '../../row.ts'
import { passwordProtection } from '../fragments/password-protection.ts'

export const basicauth: Row = {
  ...passwordProtection,
  order: 18,
  deprecated: "the 'basicauth' directive is deprecated, please use 'basic_auth' instead!",
  before: {
    ...passwordProtection.before,
    '2.8.4': { ...passwordProtection.before?.['2.8.4'], deprecated: null },
  },
}
