import type { Documentation } from '../../documentation.ts'
import { pkiPoolEntries } from '../../fragments/pki-pool.ts'

export const pkiIntermediate: Documentation = {
  summary: "Trusts the intermediate certificates of Caddy's own authorities.",
  page: 'caddyfile/directives/tls#pki-intermediate',
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool pki_intermediate local\n\t}\n}',
  block: pkiPoolEntries('pki_intermediate', 'caddyfile/directives/tls#pki-intermediate'),
}
