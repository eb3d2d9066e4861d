import type { Documentation } from '../documentation.ts'
import { passwordProtection } from '../fragments/password-protection.ts'

export const basicauth: Documentation = {
  summary: 'Asks for a user name and a password, under the former name of `basic_auth`.',
  page: 'caddyfile/directives/basic_auth',
  ...passwordProtection('basicauth'),
}
