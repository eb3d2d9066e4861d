import type { Row } from '../../row.ts'
import { fastcgiEntries, nonAsciiSplit } from '../fragments/fastcgi-entries.ts'

const transport = (row: Row): Row => ({ ...row, at: 'transport' })

/** A flag that takes no notice of what stands behind it. */
const flag = (json: string): Row => transport({ args: '[<ignored...>]', surplus: 'drop', json: { [json]: true } })

/** Caddy's `parsePHPFastCGI` (modules/caddyhttp/reverseproxy/fastcgi/caddyfile.go). */
export const phpFastcgi: Row = {
  order: 36,
  args: '[<matcher>] [<upstreams:upstream...>]',
  inherits: 'reverse_proxy',
  json: { 'transport.protocol': 'fastcgi' },
  prescan: {
    root: transport(fastcgiEntries.root),
    env: transport(fastcgiEntries.env),
    dial_timeout: transport(fastcgiEntries.dial_timeout),
    read_timeout: transport(fastcgiEntries.read_timeout),
    write_timeout: transport(fastcgiEntries.write_timeout),
    resolve_root_symlink: flag('resolve_root_symlink'),
    capture_stderr: flag('capture_stderr'),
    split: {
      args: '<substrings:ascii...>',
      before: { '2.11.1': { args: '<substrings...>' } },
      surplus: 'line',
      json: { $split_path: '<substrings>' },
      loadError: nonAsciiSplit,
    },
    index: { args: '<filename>', surplus: 'line', json: '$index' },
    try_files: { args: '<files...>', surplus: 'line', json: { $try_files: '<files>' } },
  },
}
