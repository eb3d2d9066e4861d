import type { Row } from '../../row.ts'

export const storageCleanInterval: Row = {
  args: [
    { sig: 'off', json: { '=': false } },
    { sig: '<interval:duration>', json: '=' },
  ],
  take: 'token',
  surplus: 'any',
  error: "failed to parse storage_clean_interval, must be a duration or 'off' {error}",
}
