import type { Documentation } from '../documentation.ts'
import { bindEntries } from '../fragments/bind.ts'

export const defaultBind: Documentation = {
  summary: 'Sets the addresses that sites without a `bind` directive listen on.',
  page: 'caddyfile/options#default-bind',
  default: 'all interfaces',
  example: 'default_bind 127.0.0.1',
  block: bindEntries,
}
