import type { Documentation } from '../../documentation.ts'

export const expression: Documentation = {
  summary: 'Matches requests for which a CEL expression is true.',
  page: 'caddyfile/matchers#expression',
  example: '@m expression {method}.startsWith("P")\nrespond @m ok',
}
