import type { Documentation } from '../documentation.ts'
import { responseEntries } from '../fragments/response-matchers.ts'

export const intercept: Documentation = {
  summary: 'Replaces or changes responses of the handlers that come behind it.',
  page: 'caddyfile/directives/intercept',
  example: 'intercept {\n\t@err status 5xx\n\treplace_status @err 503\n}',
  block: responseEntries('intercept', 'caddyfile/directives/intercept'),
}
