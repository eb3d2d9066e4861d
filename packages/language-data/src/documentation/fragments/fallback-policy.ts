import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

export const fallbackPolicy = (policy: string): Documentation => ({
  summary: 'Chooses the policy for requests that do not have what this one goes by.',
  page: 'caddyfile/directives/reverse_proxy#lb_policy',
  default: 'random',
  example: blockExample(['reverse_proxy app1:8080 app2:8080', `lb_policy ${policy}`], 'fallback first'),
})
