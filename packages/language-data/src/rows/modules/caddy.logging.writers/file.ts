import type { Row } from '../../../row.ts'

const flag = (json: string, value = true): Row => ({ surplus: 'first', json: { [json]: value } })

/** Caddy's `FileWriter` (modules/logging/filewriter.go). */
export const file: Row = {
  args: '<filename>',
  surplus: 'first',
  json: 'filename',
  unknown: "unrecognized subdirective '{name}'",
  block: {
    mode: { args: '<mode:fileMode>', surplus: 'last', json: 'mode', error: 'parsing mode: {error}' },
    dir_mode: { args: '<mode:dirMode>', surplus: 'last', json: 'dir_mode', error: 'parsing dir_mode: {error}' },
    roll_disabled: flag('roll', false),
    roll_size: { args: '<size:mebibytes>', surplus: 'last', json: 'roll_size_mb', error: 'parsing size: {error}' },
    roll_uncompressed: flag('roll_gzip', false),
    roll_compression: {
      args: '<compression:rollCompression>',
      surplus: 'last',
      json: 'roll_compression',
      error: "parsing roll_compression: must be 'none', 'gzip' or 'zstd'",
    },
    roll_local_time: flag('roll_local_time'),
    roll_keep: {
      args: '<count:int>',
      surplus: 'last',
      json: 'roll_keep',
      error: 'parsing roll_keep number: {error}',
    },
    roll_keep_for: {
      args: '<duration:days>',
      surplus: 'last',
      json: 'roll_keep_days',
      error: 'parsing roll_keep_for duration: {error}',
      range: 'negative roll_keep_for duration: {parsed}',
    },
    roll_interval: {
      args: '<interval:duration>',
      surplus: 'last',
      json: 'roll_interval',
      error: 'parsing roll_interval duration: {error}',
    },
    roll_minutes: {
      args: '<minutes:commaList(int)...>',
      surplus: 'line',
      json: { roll_minutes: '<minutes>' },
      error: 'parsing roll_minutes number: {error}',
      range: 'parsing roll_minutes: empty value',
    },
    roll_at: {
      args: '<times:commaList...>',
      surplus: 'line',
      json: { roll_at: '<times>' },
      range: 'parsing roll_at: empty value',
    },
    backup_time_format: { args: '<format>', surplus: 'last', json: 'backup_time_format' },
  },
}
