import type { Row } from '../../row.ts'

export const metrics: Row = {
  since: '2.9.1',
  unknown: "unrecognized servers option '{name}'",
  block: {
    per_host: { json: 'per_host' },
    observe_catchall_hosts: { json: 'observe_catchall_hosts', since: '2.11.1' },
    otlp: { json: 'otlp', since: '2.11.3' },
  },
}
