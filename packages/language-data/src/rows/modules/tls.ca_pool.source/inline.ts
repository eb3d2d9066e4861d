import type { Row } from '../../../row.ts'

export const inline: Row = {
  since: '2.8.4',
  surplus: 'head',
  unknown: 'unrecognized directive: {name}',
  block: {
    trust_der: {
      args: '[<base64_der:certificate...>]',
      surplus: 'line',
      json: { 'trusted_ca_certs[]': '<base64_der>' },
      loadError: 'parsing certificate at index {index}: {error}',
    },
  },
  need: { trusted_ca_certs: 'no certificates specified' },
}
