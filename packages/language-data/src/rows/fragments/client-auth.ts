import type { Row } from '../../row.ts'

const bothPools = {
  before: { '2.8.4': { deprecated: null } },
  conflicts: { ca: "cannot specify both 'trust_pool' and 'trusted_ca_cert' or 'trusted_ca_cert_file'" },
  when: 'early',
} as const satisfies Row

/** How clients prove who they are. Caddy's `ClientAuthentication` (modules/caddytls/connpolicy.go). */
export const clientAuth: Row = {
  isolated: true,
  surplus: 'drop',
  unknown: 'unknown subdirective for client_auth: {name}',
  block: {
    mode: {
      args: '<mode:knownWord(|request|require|verify_if_given|require_and_verify)>',
      surplus: 'head',
      json: 'mode',
      loadError: 'client auth mode not recognized: {value}',
    },
    trust_pool: {
      since: '2.8.4',
      args: '<source:module(tls.ca_pool.source, provider)>',
      json: 'ca',
      conflicts: { trusted_ca_certs: bothPools.conflicts.ca },
      when: 'early',
      rewrap: true,
    },
    trusted_ca_cert: {
      ...bothPools,
      args: '<base64_der:certificate>',
      json: 'trusted_ca_certs[]',
      loadError: 'parsing certificate at index {index}: {error}',
      deprecated: "The 'trusted_ca_cert' field is deprecated. Use the 'trust_pool' field instead.",
    },
    trusted_ca_cert_file: {
      ...bothPools,
      args: '<pem_file>',
      json: 'trusted_ca_certs[]',
      check: 'pemFile',
      deprecated: "The 'trusted_ca_cert_file' field is deprecated. Use the 'trust_pool' field instead.",
    },
    trusted_leaf_cert: {
      args: '<base64_der:certificate>',
      json: 'trusted_leaf_certs[]',
      loadError: 'parsing certificate: {error}',
    },
    trusted_leaf_cert_file: { args: '<pem_file>', json: 'trusted_leaf_certs[]', check: 'pemFile' },
    verifier: { args: '<verifier:module(tls.client_auth.verifier, verifier)>', json: 'verifiers[]', since: '2.8.4' },
  },
}
