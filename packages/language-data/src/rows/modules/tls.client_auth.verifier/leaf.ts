import type { Row } from '../../../row.ts'

/** Read by a function, since a single word on the line is not looked at (modules/caddytls/connpolicy.go). */
export const leaf: Row = {
  before: {
    '2.10.2': {
      refuse: 'module tls.client_auth.verifier.leaf is not a Caddyfile unmarshaler; is *caddytls.LeafCertClientAuth',
    },
  },
  read: 'leafVerifier',
  block: {
    '*': {
      args: '<loader:module(tls.leaf_cert_loader, loader)>',
      json: { 'leaf_certs_loaders[]': '<loader>' },
      rewrap: true,
    },
  },
}
