import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** What all sources of upstreams by DNS have; `source` is the line that names one. */
export function lookupEntries(source: string, page: string): Readonly<Record<string, Documentation>> {
  const example = (line: string): string => blockExample(['reverse_proxy', `dynamic ${source}`], line)
  return {
    refresh: { summary: 'Uses an answer for this long.', page, default: '1m', example: example('refresh 30s') },
    resolvers: {
      summary: 'Lists the DNS servers that are asked.',
      page,
      default: 'those of the system',
      example: example('resolvers 1.1.1.1'),
    },
    dial_timeout: {
      summary: 'Limits how long connecting to a DNS server may take.',
      page,
      example: example('dial_timeout 2s'),
    },
    dial_fallback_delay: {
      summary: 'Waits this long before the other version of IP is tried; a negative value never tries it.',
      page,
      default: '300ms',
      example: example('dial_fallback_delay 100ms'),
    },
  }
}
