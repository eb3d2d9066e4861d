import type { Row } from '../../row.ts'

export const metrics: Row = {
  unknown: "unrecognized servers option '{name}'",
  block: {
    per_host: { json: 'per_host' },
    observe_catchall_hosts: { json: 'observe_catchall_hosts' },
    otlp: { json: 'otlp' },
  },
}
