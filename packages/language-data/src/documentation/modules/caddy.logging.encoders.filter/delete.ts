import type { Documentation } from '../../documentation.ts'

const deleteFilter: Documentation = {
  summary: 'Removes the field.',
  page: 'caddyfile/directives/log#delete',
  example: 'log {\n\tformat filter {\n\t\trequest>headers>Cookie delete\n\t}\n}',
}

export { deleteFilter as delete }
