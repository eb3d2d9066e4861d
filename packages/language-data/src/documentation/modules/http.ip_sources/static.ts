import type { Documentation } from '../../documentation.ts'

const staticRanges: Documentation = {
  summary: 'Lists addresses and ranges that do not change.',
  page: 'caddyfile/options#static',
  example: 'servers {\n\ttrusted_proxies static 10.0.0.0/8\n}',
  exampleIn: 'global',
}

export { staticRanges as static }
