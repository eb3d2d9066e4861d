import type { Documentation } from '../documentation.ts'
import { bindEntries } from '../fragments/bind.ts'

export const bind: Documentation = {
  summary: 'Sets the network addresses that the site listens on.',
  page: 'caddyfile/directives/bind',
  default: 'all interfaces',
  example: 'bind 127.0.0.1 [::1]',
  block: bindEntries,
}
