import type { Row } from '../../row.ts'

const bothPools = {
  conflicts: { ca: "cannot specify both 'trust_pool' and 'trusted_ca_cert' or 'trusted_ca_cert_file'" },
  when: 'early',
} as const satisfies Row

/** How clients prove who they are. Caddy's `ClientAuthentication` (modules/caddytls/connpolicy.go). */
export const clientAuth: Row = {
  isolated: true,
  surplus: 'drop',
  unknown: 'unknown subdirective for client_auth: {name}',
  block: {
    mode: { args: '<mode>', surplus: 'head', json: 'mode' },
    trust_pool: {
      args: '<source:module(tls.ca_pool.source, provider)>',
      json: 'ca',
      conflicts: { trusted_ca_certs: bothPools.conflicts.ca },
      when: 'early',
      rewrap: true,
    },
    trusted_ca_cert: { ...bothPools, args: '<base64_der>', json: 'trusted_ca_certs[]' },
    trusted_ca_cert_file: { ...bothPools, args: '<pem_file>', json: 'trusted_ca_certs[]', check: 'pemFile' },
    trusted_leaf_cert: { args: '<base64_der>', json: 'trusted_leaf_certs[]' },
    trusted_leaf_cert_file: { args: '<pem_file>', json: 'trusted_leaf_certs[]', check: 'pemFile' },
    verifier: { args: '<verifier:module(tls.client_auth.verifier, verifier)>', json: 'verifiers[]' },
  },
}
