import type { Row } from '../../row.ts'

const once = "on-demand TLS permission module (or 'ask') already specified"

export const onDemandTls: Row = {
  surplus: 'first',
  unknown: "unrecognized parameter '{name}'",
  block: {
    ask: { args: '<url>', json: { permission: { module: 'http', endpoint: '<url>' } }, once },
    permission: { args: '<permission:module(tls.permission, module)>', json: 'permission', once },
    interval: {
      refuse: "the on_demand_tls 'interval' option is no longer supported, remove it from your config",
    },
    burst: { refuse: "the on_demand_tls 'burst' option is no longer supported, remove it from your config" },
  },
  need: { permission: 'expected at least one config parameter for on_demand_tls' },
}
