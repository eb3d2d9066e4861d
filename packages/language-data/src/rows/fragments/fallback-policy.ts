import type { Row } from '../../row.ts'

/** The policy that chooses where the request does not have what the policy around goes by. */
export const fallbackPolicy: Row = {
  since: '2.8.4',
  args: '<policy:module(http.reverse_proxy.selection_policies, policy)>',
  json: 'fallback',
  once: 'fallback selection policy already specified',
}
