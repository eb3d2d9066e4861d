import type { Row } from '../../../row.ts'

/** Read by a function, since a single word on the line is not looked at (modules/caddytls/connpolicy.go). */
export const leaf: Row = {
  read: 'leafVerifier',
  block: {
    '*': {
      args: '<loader:module(tls.leaf_cert_loader, loader)>',
      json: { 'leaf_certs_loaders[]': '<loader>' },
      rewrap: true,
    },
  },
}
