import type { Row } from '../../../row.ts'

export const multi: Row = {
  surplus: 'first',
  block: { '*': { args: '<source:module(http.reverse_proxy.upstreams, source)>', json: 'sources[]' } },
}
