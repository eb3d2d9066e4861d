import type { Row } from '../../row.ts'

const timeout = (name: string, timeoutPath: string, ratePath: string): Row => ({
  args: '<timeout:goDuration> [<min_rate:int64>]',
  surplus: 'line',
  json: { [timeoutPath]: '<timeout>', [ratePath]: '<min_rate>' },
  error: { timeout: `parsing ${name}: {error}`, min_rate: `parsing ${name} min_rate: {error}` },
})

export const timeouts: Row = {
  since: '2.11.5',
  order: 12,
  handler: 'timeouts',
  args: '[<matcher>]',
  unknown: "unrecognized timeouts subdirective '{name}'",
  block: {
    read_timeout: timeout('read_timeout', 'read_timeout', 'read_min_rate'),
    write_timeout: timeout('write_timeout', 'write_timeout', 'write_min_rate'),
    max_write_chunk: {
      args: '<size:size>',
      surplus: 'last',
      json: 'max_write_chunk',
      error: 'parsing max_write_chunk: {error}',
    },
  },
}
