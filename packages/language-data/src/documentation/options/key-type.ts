import type { Documentation } from '../documentation.ts'

export const keyType: Documentation = {
  summary: 'Chooses the kind of key for new certificates.',
  page: 'caddyfile/options#key-type',
  default: 'p256',
  example: 'key_type p384',
}
