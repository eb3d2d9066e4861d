import type { Row } from '../../../row.ts'

const flag = (json: string, value = true): Row => ({ surplus: 'first', json: { [json]: value } })

/** Caddy's `FileWriter` (modules/logging/filewriter.go). */
export const file: Row = {
  args: '<filename>',
  surplus: 'first',
  json: 'filename',
  unknown: "unrecognized subdirective '{name}'",
  before: { '2.10.0': { unknown: 'skip' } },
  block: {
    mode: { args: '<mode:fileMode>', surplus: 'last', json: 'mode', error: 'parsing mode: {error}', since: '2.9.1' },
    dir_mode: {
      args: '<mode:dirMode>',
      surplus: 'last',
      json: 'dir_mode',
      error: 'parsing dir_mode: {error}',
      since: '2.11.2',
    },
    roll_disabled: flag('roll', false),
    roll_size: { args: '<size:mebibytes>', surplus: 'last', json: 'roll_size_mb', error: 'parsing size: {error}' },
    roll_uncompressed: flag('roll_gzip', false),
    roll_compression: {
      since: '2.11.2',
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
      since: '2.11.1',
      args: '<interval:duration>',
      surplus: 'last',
      json: 'roll_interval',
      error: 'parsing roll_interval duration: {error}',
      before: { '2.11.5': { args: '<interval:goDuration>' } },
    },
    roll_minutes: {
      since: '2.11.1',
      args: '<minutes:commaList(int)...>',
      surplus: 'line',
      json: { roll_minutes: '<minutes>' },
      error: 'parsing roll_minutes number: {error}',
      range: 'parsing roll_minutes: empty value',
      before: {
        '2.11.2': {
          args: '<minutes:commaList(int)>',
          surplus: 'last',
          range: 'parsing roll_minutes number: strconv.Atoi: parsing "": invalid syntax',
        },
      },
    },
    roll_at: {
      since: '2.11.1',
      args: '<times:commaList...>',
      surplus: 'line',
      json: { roll_at: '<times>' },
      range: 'parsing roll_at: empty value',
      before: { '2.11.2': { args: '<times>', surplus: 'last', range: null } },
    },
    backup_time_format: { args: '<format>', surplus: 'last', json: 'backup_time_format', since: '2.11.1' },
  },
}
