import type { Documentation } from '../documentation.ts'

export const root: Documentation = {
  summary: 'Sets the directory that handlers of files take as the top of the site.',
  page: 'caddyfile/directives/root',
  default: 'current working directory',
  example: 'root * /srv/www',
}
