import type { Row } from '../../row.ts'

const nothing = 'expected at least one config parameter for on_demand_tls'
const once = "on-demand TLS permission module (or 'ask') already specified"

export const onDemandTls: Row = {
  surplus: 'first',
  unknown: "unrecognized parameter '{name}'",
  block: {
    ask: { args: '<url>', json: { permission: { module: 'http', endpoint: '<url>' } }, once },
    permission: { args: '<permission:module(tls.permission, module)>', json: 'permission', once, since: '2.8.4' },
    interval: {
      refuse: "the on_demand_tls 'interval' option is no longer supported, remove it from your config",
      before: { '2.9.1': { refuse: null, args: '<interval:duration>', json: 'rate_limit.interval' } },
    },
    burst: {
      refuse: "the on_demand_tls 'burst' option is no longer supported, remove it from your config",
      before: { '2.9.1': { refuse: null, args: '<burst:int>', json: 'rate_limit.burst' } },
    },
  },
  need: { permission: nothing },
  before: { '2.9.1': { need: { 'permission,rate_limit': nothing } } },
}
