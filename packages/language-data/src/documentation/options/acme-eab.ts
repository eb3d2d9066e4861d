import type { Documentation } from '../documentation.ts'

export const acmeEab: Documentation = {
  summary: 'Binds the ACME account to an account that the authority knows.',
  page: 'caddyfile/options#acme-eab',
  default: 'none',
  example: 'acme_eab {\n\tkey_id abc\n\tmac_key bWFjLWtleQ\n}',
  block: {
    key_id: {
      summary: 'Gives the id of the key.',
      page: 'caddyfile/options#acme-eab',
      example: 'acme_eab {\n\tkey_id abc\n\tmac_key bWFjLWtleQ\n}',
    },
    mac_key: {
      summary: 'Gives the key.',
      page: 'caddyfile/options#acme-eab',
      example: 'acme_eab {\n\tkey_id abc\n\tmac_key bWFjLWtleQ\n}',
    },
  },
}
