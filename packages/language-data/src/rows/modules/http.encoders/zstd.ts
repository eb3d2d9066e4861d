import type { Row } from '../../../row.ts'

const level = '<level:zstdLevel>'

export const zstd: Row = {
  args: `[${level}]`,
  surplus: 'line',
  json: 'level',
  error: '{error}',
  before: { '2.11.3': { args: null, surplus: null, json: null, error: null, unknown: null, block: null } },
  unknown: "unknown subdirective '{name}'",
  block: {
    level: {
      since: '2.11.3',
      args: level,
      surplus: 'line',
      json: 'level',
      error: '{error}',
      once: 'compression level already specified',
    },
    disable_checksum: {
      since: '2.11.3',
      surplus: 'first',
      json: { checksum: false, $isChecksumSet: true },
      once: 'checksum already specified',
      onceAt: '$isChecksumSet',
      when: 'late',
    },
  },
}
