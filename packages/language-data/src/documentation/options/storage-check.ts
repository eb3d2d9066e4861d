import type { Documentation } from '../documentation.ts'

export const storageCheck: Documentation = {
  summary: 'Leaves out the check that the storage can be written to.',
  page: 'caddyfile/options',
  isUndocumented: true,
  default: 'on',
  example: 'storage_check off',
}
