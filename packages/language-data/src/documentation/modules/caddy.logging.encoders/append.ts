import type { Documentation } from '../../documentation.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

const field: Documentation = {
  summary: 'Adds one field with its value.',
  page: 'caddyfile/directives/log#append',
  example: 'log {\n\tformat append {\n\t\thost web1\n\t}\n}',
}

export const append: Documentation = {
  summary: 'Adds fields, and hands the entry on to another encoder.',
  page: 'caddyfile/directives/log#append',
  example: 'log {\n\tformat append {\n\t\thost web1\n\t}\n}',
  block: {
    wrap: wrappedEncoder('append', 'caddyfile/directives/log#append'),
    fields: {
      summary: 'Lists fields and their values, which may stand in the block around as well.',
      page: 'caddyfile/directives/log#append',
      example: 'log {\n\tformat append {\n\t\tfields {\n\t\t\thost web1\n\t\t}\n\t}\n}',
      block: { '*': field },
    },
    '*': field,
  },
}
