import type { Row } from '../../row.ts'

export const storage: Row = {
  args: '<storage:module(caddy.storage, module)>',
  take: 'token',
  json: { '=': '<storage>' },
}
