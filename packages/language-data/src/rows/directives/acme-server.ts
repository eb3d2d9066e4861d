import type { Row } from '../../row.ts'

/** Every line must have a word behind its name, whatever the name is. */
const rules = (name: string): Row => ({
  at: `policy.${name}=`,
  before: { '2.10.2': { read: 'rulesToTheEnd' } },
  block: {
    domains: { args: '<domains...>', json: { 'domains[]': '<domains>' } },
    ip_ranges: { args: '<ranges...>', json: { 'ip_ranges[]': '<ranges>' } },
    '*': { args: '<name> <values...>', refuse: `unrecognized '${name}' subdirective: {name}` },
  },
})

export const acmeServer: Row = {
  order: 38,
  handler: 'acme_server',
  args: '[<matcher>]',
  surplus: 'first',
  before: { '2.8.4': { unknown: 'skip' } },
  unknown: 'unrecognized ACME server directive: {name}',
  load: 'certificateLifetime',
  block: {
    ca: { args: '<id>', surplus: 'last', json: { $ca: {}, ca: '<id>' } },
    lifetime: { args: '<duration:duration>', json: 'lifetime', since: '2.8.4' },
    resolvers: {
      since: '2.8.4',
      args: '<addresses...>',
      json: { resolvers: '<addresses>' },
      missing: 'must specify at least one resolver address',
    },
    challenges: {
      args: '[<challenges:acmeChallenge...>]',
      json: { 'challenges[]': '<challenges>' },
      since: '2.8.4',
    },
    allow_wildcard_names: { json: 'policy.allow_wildcard_names', since: '2.8.4' },
    allow: { ...rules('allow'), since: '2.8.4' },
    deny: { ...rules('deny'), since: '2.8.4' },
    sign_with_root: { surplus: 'first', json: 'sign_with_root', since: '2.8.4' },
  },
  returns: {
    $ca: '&caddypki.CA{Name:"", RootCommonName:"", IntermediateCommonName:"", IntermediateLifetime:0, InstallTrust:(*bool)(nil), Root:(*caddypki.KeyPair)(nil), Intermediate:(*caddypki.KeyPair)(nil), MaintenanceInterval:0, RenewalWindowRatio:0, StorageRaw:json.RawMessage(nil), ID:<ca|"">, storage:certmagic.Storage(nil), root:(*x509.Certificate)(nil), interChain:[]*x509.Certificate(nil), interKey:crypto.Signer(nil), mu:(*sync.RWMutex)(nil), rootCertPath:"", log:(*zap.Logger)(nil), ctx:caddy.Context{Context:context.Context(nil), moduleInstances:map[string][]caddy.Module(nil), cfg:(*caddy.Config)(nil), ancestry:[]caddy.Module(nil), cleanupFuncs:[]func()(nil), exitFuncs:[]func(context.Context)(nil), metricsRegistry:(*prometheus.Registry)(nil)}}',
  },
}
