import type { Row } from '../../row.ts'

export const acmeEab: Row = {
  surplus: 'first',
  unknown: "unrecognized parameter '{name}'",
  block: {
    key_id: { args: '<key_id>', json: 'key_id' },
    mac_key: { args: '<mac_key>', json: 'mac_key' },
  },
}
