import type { Row } from '../../row.ts'

/** What filters do to parts of a field: `key` is what their JSON calls the part. */
export const filterActions = (key: string): Row => ({
  unknown: 'unrecognized subdirective {name}',
  block: {
    replace: {
      args: `<${key}> <value>`,
      json: { 'actions[]': { type: 'replace', [key]: `<${key}>`, value: '<value>' } },
    },
    hash: { args: `<${key}>`, json: { 'actions[]': { type: 'hash', [key]: `<${key}>` } } },
    delete: { args: `<${key}>`, json: { 'actions[]': { type: 'delete', [key]: `<${key}>` } } },
  },
})
