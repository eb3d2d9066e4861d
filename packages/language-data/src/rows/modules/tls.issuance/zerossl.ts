import type { Row } from '../../../row.ts'
import { dnsChallenge } from '../../fragments/dns-challenge.ts'

/** modules/caddytls/zerosslissuer.go */
export const zerossl: Row = {
  args: '<api_key>',
  surplus: 'first',
  json: 'api_key',
  unknown: 'unrecognized zerossl issuer property: {name}',
  block: {
    // Caddy converts the name of the option in place of its value.
    validity_days: {
      refuse: 'invalid number of days {name}: strconv.Atoi: parsing "{name}": invalid syntax',
    },
    alt_http_port: {
      args: '<port:int>',
      json: 'alternate_http_port',
      error: 'invalid port {value}: {error}',
    },
    dns: {
      at: 'cname_validation',
      args: '<provider:module(dns.providers, name)>',
      json: { provider: '<provider>' },
    },
    ...dnsChallenge('cname_validation'),
  },
}
