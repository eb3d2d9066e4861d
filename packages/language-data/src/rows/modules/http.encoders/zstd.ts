import type { Row } from '../../../row.ts'

const level = '<level:zstdLevel>'

export const zstd: Row = {
  args: `[${level}]`,
  surplus: 'line',
  json: 'level',
  error: '{error}',
  unknown: "unknown subdirective '{name}'",
  block: {
    level: {
      args: level,
      surplus: 'line',
      json: 'level',
      error: '{error}',
      once: 'compression level already specified',
    },
    disable_checksum: {
      surplus: 'first',
      json: { checksum: false, $isChecksumSet: true },
      once: 'checksum already specified',
      onceAt: '$isChecksumSet',
      when: 'late',
    },
  },
}
