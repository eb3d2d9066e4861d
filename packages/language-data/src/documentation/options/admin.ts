import type { Documentation } from '../documentation.ts'

export const admin: Documentation = {
  summary: 'Sets the address of the administration API, or turns it off.',
  page: 'caddyfile/options#admin',
  default: 'localhost:2019',
  example: 'admin localhost:2020',
  block: {
    enforce_origin: {
      summary: 'Refuses API requests whose origin is not among those allowed.',
      page: 'caddyfile/options#admin',
      default: 'off',
      example: 'admin localhost:2019 {\n\torigins localhost:2019\n\tenforce_origin\n}',
    },
    origins: {
      summary: 'Lists the origins and hosts that may use the API.',
      page: 'caddyfile/options#admin',
      default: 'derived from the address',
      example: 'admin localhost:2019 {\n\torigins localhost:2019\n}',
    },
  },
}
