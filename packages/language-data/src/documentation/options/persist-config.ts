import type { Documentation } from '../documentation.ts'

export const persistConfig: Documentation = {
  summary: 'Stops saving the running configuration.',
  page: 'caddyfile/options#persist-config',
  default: 'on',
  example: 'persist_config off',
}
