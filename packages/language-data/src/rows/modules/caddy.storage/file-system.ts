import type { Row } from '../../../row.ts'

export const fileSystem: Row = {
  args: '[<root>]',
  surplus: 'first',
  json: 'root',
  unknown: "unrecognized parameter '{name}'",
  block: { root: { args: '<path>', surplus: 'first', json: 'root', once: 'root already set' } },
  need: { root: 'missing root path (to use default, omit storage config entirely)' },
}
