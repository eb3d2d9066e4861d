import type { Documentation } from '../documentation.ts'
import { preferredChainsEntries } from '../fragments/preferred-chains.ts'

export const preferredChains: Documentation = {
  summary: 'Chooses among the certificate chains that an authority offers.',
  page: 'caddyfile/options#preferred-chains',
  default: 'the first',
  example: 'preferred_chains smallest',
  block: preferredChainsEntries(['preferred_chains'], () => 'caddyfile/options#preferred-chains'),
}
