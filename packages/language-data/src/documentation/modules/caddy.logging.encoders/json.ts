import type { Documentation } from '../../documentation.ts'
import { textEncoderEntries } from '../../fragments/text-encoder.ts'

export const json: Documentation = {
  summary: 'Writes entries as JSON.',
  page: 'caddyfile/directives/log#json',
  example: 'log {\n\tformat json\n}',
  block: textEncoderEntries('json', { timeFormat: 'unix_seconds_float', levelFormat: 'lower' }),
}
