import type { Row } from '../../row.ts'

export const storageCleanInterval: Row = {
  args: [
    { sig: 'off', json: { '=': false } },
    { sig: '<interval:duration>', json: '=' },
  ],
  take: 'token',
  surplus: 'any',
  before: { '2.9.1': { args: '<interval:duration>', surplus: null, error: null, json: '=' } },
  error: "failed to parse storage_clean_interval, must be a duration or 'off' {error}",
}
