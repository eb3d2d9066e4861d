import type { Row } from '../../../row.ts'

const keys = { args: '[<pem_keys...>]', surplus: 'line', json: { 'pem_keys[]': '<pem_keys>' } } as const

export const storage: Row = {
  since: '2.8.4',
  ...keys,
  unknown: 'unrecognized directive: {name}',
  loadNeed: { pem_keys: 'no PEM keys specified' },
  block: {
    keys,
    storage: {
      args: '<storage:module(caddy.storage, module)>',
      json: 'storage',
      when: 'early',
      once: 'storage module already set',
    },
  },
}
