import type { Documentation } from '../../documentation.ts'
import { wrappedEncoder } from '../../fragments/wrapped-encoder.ts'

export const journald: Documentation = {
  summary: 'Begins entries with a priority for journald, and hands them on to another encoder.',
  page: 'caddyfile/directives/log#format-modules',
  isUndocumented: true,
  example: 'log {\n\tformat journald {\n\t\twrap json\n\t}\n}',
  block: { wrap: wrappedEncoder('journald', 'caddyfile/directives/log#format-modules') },
}
