import type { Row } from '../../../row.ts'

/** modules/caddytls/internalissuer.go */
export const internal: Row = {
  load: 'knownAuthority',
  unknown: "unrecognized subdirective '{name}'",
  before: { '2.10.0': { unknown: 'skip' } },
  block: {
    ca: { args: '<id>', surplus: 'last', json: 'ca' },
    lifetime: { args: '<lifetime:duration>', json: 'lifetime' },
    sign_with_root: { surplus: 'first', json: 'sign_with_root' },
  },
}
