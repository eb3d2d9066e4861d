import type { Row } from '../../row.ts'

/** Every line must have a word behind its name, whatever the name is. */
const rules = (name: string): Row => ({
  at: `policy.${name}=`,
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
  unknown: 'unrecognized ACME server directive: {name}',
  load: 'certificateLifetime',
  block: {
    ca: { args: '<id>', surplus: 'last', json: { $ca: {}, ca: '<id>' } },
    lifetime: { args: '<duration:duration>', json: 'lifetime' },
    resolvers: {
      args: '<addresses...>',
      json: { resolvers: '<addresses>' },
      missing: 'must specify at least one resolver address',
    },
    challenges: {
      args: '[<challenges:acmeChallenge...>]',
      json: { 'challenges[]': '<challenges>' },
    },
    allow_wildcard_names: { json: 'policy.allow_wildcard_names' },
    allow: rules('allow'),
    deny: rules('deny'),
    sign_with_root: { surplus: 'first', json: 'sign_with_root' },
  },
  returns: {
    $ca: '&caddypki.CA{Name:"", RootCommonName:"", IntermediateCommonName:"", IntermediateLifetime:0, InstallTrust:(*bool)(nil), Root:(*caddypki.KeyPair)(nil), Intermediate:(*caddypki.KeyPair)(nil), MaintenanceInterval:0, RenewalWindowRatio:0, StorageRaw:json.RawMessage(nil), ID:<ca|"">, storage:certmagic.Storage(nil), root:(*x509.Certificate)(nil), interChain:[]*x509.Certificate(nil), interKey:crypto.Signer(nil), mu:(*sync.RWMutex)(nil), rootCertPath:"", log:(*zap.Logger)(nil), ctx:caddy.Context{Context:context.Context(nil), moduleInstances:map[string][]caddy.Module(nil), cfg:(*caddy.Config)(nil), ancestry:[]caddy.Module(nil), cleanupFuncs:[]func()(nil), exitFuncs:[]func(context.Context)(nil), metricsRegistry:(*prometheus.Registry)(nil)}}',
  },
}
