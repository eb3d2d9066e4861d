import type { Documentation } from '../documentation.ts'

export const persistConfig: Documentation = {
  summary: 'Turns the saving of the running configuration off.',
  page: 'caddyfile/options#persist-config',
  default: 'on',
  example: 'persist_config off',
}
