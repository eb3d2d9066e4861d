import type { Documentation } from '../../documentation.ts'
import { fastcgiEntries } from '../../fragments/fastcgi-entries.ts'

/** Timeouts have anchors of the other transport's only. */
const pageOf = (name: string): string =>
  `caddyfile/directives/reverse_proxy#${name.endsWith('_timeout') ? 'the-fastcgi-transport' : name}`

export const fastcgi: Documentation = {
  summary: 'Talks FastCGI to backends.',
  page: 'caddyfile/directives/reverse_proxy#the-fastcgi-transport',
  example: 'reverse_proxy app:8080 {\n\ttransport fastcgi {\n\t\tsplit .php\n\t}\n}',
  block: fastcgiEntries(['reverse_proxy localhost:9000', 'transport fastcgi'], pageOf),
}
