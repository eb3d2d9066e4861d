import type { Documentation } from '../../documentation.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

const field: Documentation = {
  summary: 'Filters one field, named by its path with `>` between the parts.',
  page: 'caddyfile/directives/log#filter',
  example: 'log {\n\tformat filter {\n\t\trequest>headers>Cookie delete\n\t}\n}',
}

export const filter: Documentation = {
  summary: 'Changes or removes fields, and hands the entry on to another encoder.',
  page: 'caddyfile/directives/log#filter',
  example: 'log {\n\tformat filter {\n\t\trequest>headers>Cookie delete\n\t}\n}',
  block: {
    wrap: wrappedEncoder('filter', 'caddyfile/directives/log#filter'),
    fields: {
      summary: 'Lists fields and their filters, which may stand in the block around as well.',
      page: 'caddyfile/directives/log#filter',
      example: 'log {\n\tformat filter {\n\t\tfields {\n\t\t\trequest>remote_ip ip_mask 16 32\n\t\t}\n\t}\n}',
      block: { '*': field },
    },
    '*': field,
  },
}
