import type { Documentation } from '../../documentation.ts'
import { pkiPoolEntries } from '../../fragments/pki-pool.ts'

export const pkiRoot: Documentation = {
  summary: "Trusts the root certificates of Caddy's own authorities.",
  page: 'caddyfile/directives/tls#pki-root',
  example: 'tls {\n\tclient_auth {\n\t\ttrust_pool pki_root local\n\t}\n}',
  block: pkiPoolEntries('pki_root', 'caddyfile/directives/tls#authority'),
}
