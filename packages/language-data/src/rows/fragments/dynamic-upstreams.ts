import type { Row } from '../../row.ts'

/** The entries that all sources of upstreams by DNS have. */
export const lookupEntries = {
  refresh: { args: '<interval:duration>', json: 'refresh', error: 'parsing refresh interval duration: {error}' },
  resolvers: {
    args: '<addresses:resolverAddress...>',
    surplus: 'line',
    json: { resolver: { addresses: '<addresses>' } },
    missing: 'must specify at least one resolver address',
  },
  dial_timeout: { args: '<timeout:duration>', json: 'dial_timeout', error: "bad timeout value '{value}': {error}" },
  dial_fallback_delay: {
    args: '<delay:duration>',
    json: 'dial_fallback_delay',
    error: "bad delay value '{value}': {error}",
  },
} as const satisfies Readonly<Record<string, Row>>
