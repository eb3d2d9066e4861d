import type { Documentation } from '../documentation.ts'

export const skipInstallTrust: Documentation = {
  summary: "Leaves the local root certificate out of the system's trust stores.",
  page: 'caddyfile/options#skip-install-trust',
  default: 'roots are installed',
  example: 'skip_install_trust',
}
