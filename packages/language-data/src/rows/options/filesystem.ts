import type { Row } from '../../row.ts'

export const filesystem: Row = {
  since: '2.8.4',
  args: '<name> <file_system:module(caddy.fs, backend)>',
  json: { name: '<name>', file_system: '<file_system>' },
}
