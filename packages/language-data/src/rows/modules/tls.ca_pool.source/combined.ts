import type { Row } from '../../../row.ts'

export const combined: Row = {
  since: '2.11.3',
  surplus: 'head',
  unknown: 'unrecognized directive: {name}',
  block: { source: { args: '<source:module(tls.ca_pool.source, provider)>', json: 'sources[]' } },
  need: { sources: 'no sources specified' },
}
