import type { Row } from '../../../row.ts'
import { fastcgiEntries, nonAsciiSplit } from '../../fragments/fastcgi-entries.ts'

export const fastcgi: Row = {
  goType: '*fastcgi.Transport',
  unknown: 'unrecognized subdirective {name}',
  block: {
    ...fastcgiEntries,
    split: {
      args: '<substrings:ascii...>',
      before: { '2.11.1': { args: '<substrings...>' } },
      surplus: 'line',
      json: { split_path: '<substrings>' },
      loadError: nonAsciiSplit,
    },
    resolve_root_symlink: { surplus: 'first', json: 'resolve_root_symlink' },
    capture_stderr: { surplus: 'first', json: 'capture_stderr' },
  },
}
