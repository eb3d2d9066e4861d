import type { Row } from '../../row.ts'

export const filesystem: Row = {
  args: '<name> <file_system:module(caddy.fs, backend)>',
  json: { name: '<name>', file_system: '<file_system>' },
}
