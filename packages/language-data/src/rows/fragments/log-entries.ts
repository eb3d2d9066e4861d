import type { Row } from '../../row.ts'

/** Entries that may stand only once in their block, whether or not what they set is empty. Caddy's `assertUnique`. */
const single = (name: string, row: Row): Row => ({
  ...row,
  when: 'early',
  onceAt: `$${name}`,
  once: `'${name}' subdirective specified more than once in the same log block`,
  before: { '2.11.5': { once: null } },
})

/** The same in the block of `sampling`. */
const singleOfSampling = (name: string, row: Row): Row => ({
  when: 'early',
  onceAt: `$sampling_${name}`,
  once: `'${name}' specified more than once in the same sampling block`,
  before: { '2.11.5': { once: null } },
  ...row,
})

const standardWriter = (name: string) => ({ sig: name, json: { $output: true, writer: { output: name } } }) as const

/** What a logger has, for one site or for all. Caddy's `parseLogHelper` (httpcaddyfile/builtins.go). */
export const logEntries: Readonly<Record<string, Row>> = {
  output: single('output', {
    args: [
      standardWriter('stdout'),
      standardWriter('stderr'),
      standardWriter('discard'),
      {
        sig: '<writer:module(caddy.logging.writers, output)>',
        json: { $output: true, writer: '<writer>' },
      },
    ],
  }),
  sampling: single('sampling', {
    since: '2.9.1',
    isolated: true,
    surplus: 'drop',
    json: { $sampling: true, sampling: {} },
    unknown: 'unrecognized subdirective: {name}',
    block: {
      interval: singleOfSampling('interval', {
        args: '<interval:duration>',
        before: { '2.11.5': { once: null }, '2.11.3': { args: '<interval:nanoseconds>' } },
        json: { $sampling_interval: true, 'sampling.interval': '<interval>' },
        error: 'failed to parse interval: {error}',
      }),
      first: singleOfSampling('first', {
        args: '<count:int>',
        json: { $sampling_first: true, 'sampling.first': '<count>' },
        error: 'failed to parse first: {error}',
      }),
      thereafter: singleOfSampling('thereafter', {
        args: '<count:int>',
        json: { $sampling_thereafter: true, 'sampling.thereafter': '<count>' },
        error: 'failed to parse thereafter: {error}',
      }),
    },
  }),
  core: single('core', {
    since: '2.9.1',
    args: '<core:module(caddy.logging.cores, module)>',
    json: { $core: true, core: '<core>' },
  }),
  format: single('format', {
    args: '<encoder:module(caddy.logging.encoders, format, zapcore.Encoder)>',
    json: { $format: true, encoder: '<encoder>' },
  }),
  level: single('level', {
    args: '<level:logLevel>',
    surplus: 'first',
    json: { level: '<level>', $level: true },
    loadError: 'unrecognized log level: {error}',
  }),
  no_hostname: { ...single('no_hostname', { surplus: 'first', json: '$no_hostname' }), since: '2.8.4' },
}
