import type { Row } from '../../../row.ts'

const files = { args: '[<pem_files:file...>]', surplus: 'line', json: { 'pem_files[]': '<pem_files>' } } as const

export const file: Row = {
  since: '2.8.4',
  ...files,
  unknown: 'unrecognized directive: {name}',
  block: { pem_file: files },
  need: { pem_files: 'no certificates specified' },
}
