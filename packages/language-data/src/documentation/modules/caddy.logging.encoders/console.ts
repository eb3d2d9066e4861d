import type { Documentation } from '../../documentation.ts'
import { textEncoderEntries } from '../../fragments/text-encoder.ts'

export const console: Documentation = {
  summary: 'Writes entries for people to read.',
  page: 'caddyfile/directives/log#console',
  example: 'log {\n\tformat console\n}',
  block: textEncoderEntries('console', { timeFormat: 'wall_milli', levelFormat: 'color' }),
}
