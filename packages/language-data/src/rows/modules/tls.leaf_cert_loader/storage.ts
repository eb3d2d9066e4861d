import type { Row } from '../../../row.ts'

/** A module that only Caddy's JSON can configure. */
export const storage: Row = {
  refuse: 'module tls.leaf_cert_loader.storage is not a Caddyfile unmarshaler; is *caddytls.LeafStorageLoader',
}
