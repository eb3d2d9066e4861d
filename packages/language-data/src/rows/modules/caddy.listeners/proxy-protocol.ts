import type { Row } from '../../../row.ts'

const ranges = (name: string): Row => ({ args: '[<ranges:ipPrefix...>]', json: { [`${name}[]`]: '<ranges>' } })

export const proxyProtocol: Row = {
  since: '2.8.4',
  surplus: 'first',
  unknown: '@args',
  block: {
    timeout: {
      args: '<timeout:duration>',
      json: 'timeout',
      error: 'parsing proxy_protocol timeout duration: {error}',
    },
    allow: ranges('allow'),
    deny: ranges('deny'),
    fallback_policy: {
      args: '<policy:proxyProtocolPolicy>',
      json: 'fallback_policy',
      error: '{value} is invalid policy',
    },
  },
}
