import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

const provider = 'dns cloudflare {env.CF_API_TOKEN}'

/** What is told about the DNS challenge, and about what goes with it: `heads` of the blocks around. */
export function dnsChallengeEntries(
  heads: readonly string[],
  pageOf: (name: string) => string,
): Readonly<Record<'dns' | 'propagation_delay' | 'propagation_timeout' | 'resolvers' | 'dns_ttl', Documentation>> {
  return {
    dns: {
      summary: 'Proves the control of names by DNS records, which a provider sets.',
      page: pageOf('dns'),
      default: 'off',
      example: blockExample(heads, provider),
    },
    propagation_delay: {
      summary: 'Waits this long before the DNS record is looked up.',
      page: pageOf('propagation_delay'),
      default: '0',
      example: blockExample(heads, provider, 'propagation_delay 30s'),
    },
    propagation_timeout: {
      summary: 'Limits how long the DNS record may take to be seen; `-1` does not look for it.',
      page: pageOf('propagation_timeout'),
      default: '2m',
      example: blockExample(heads, provider, 'propagation_timeout 5m'),
    },
    resolvers: {
      summary: 'Lists the DNS servers that are asked for the record.',
      page: pageOf('resolvers'),
      default: 'those of the system',
      example: blockExample(heads, provider, 'resolvers 1.1.1.1'),
    },
    dns_ttl: {
      summary: 'Sets how long the DNS record may be cached.',
      page: pageOf('dns_ttl'),
      default: "the provider's",
      example: blockExample(heads, provider, 'dns_ttl 60s'),
    },
  }
}

export function overrideDomain(heads: readonly string[], page: string): Documentation {
  return {
    summary: 'Sets the domain that holds the DNS record in place of the name itself.',
    page,
    example: blockExample(heads, provider, 'dns_challenge_override_domain acme.example.net'),
  }
}
