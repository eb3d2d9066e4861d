import type { Documentation } from '../documentation.ts'
import { passwordProtection } from '../fragments/password-protection.ts'

export const basicAuth: Documentation = {
  summary: 'Asks for a user name and a password, and checks them against hashes.',
  page: 'caddyfile/directives/basic_auth',
  ...passwordProtection('basic_auth'),
}
