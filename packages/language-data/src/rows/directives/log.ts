import type { Row } from '../../row.ts'
import { logEntries } from '../fragments/log-entries.ts'

export const log: Row = {
  matcher: 'none',
  args: '[<logger_name>]',
  surplus: 'first',
  json: '$name',
  before: { '2.8.4': { args: null, json: null } },
  unknown: 'unrecognized subdirective: {name}',
  block: {
    hostnames: { args: '<hosts...>', json: { '$hostnames[]': '<hosts>' }, since: '2.8.4' },
    ...logEntries,
    include: { refuse: 'include is not allowed in the log directive' },
    exclude: { refuse: 'exclude is not allowed in the log directive' },
  },
  returns:
    'httpcaddyfile.namedCustomLog{name:<$name|"">, hostnames:<$hostnames|[]string{}>, log:(*caddy.CustomLog)(nil), noHostname:<$no_hostname|false>}',
}
