import type { Documentation } from '../documentation.ts'

export const logName: Documentation = {
  summary: 'Sends the access log entries of matching requests to the loggers that it names.',
  page: 'caddyfile/directives/log_name',
  default: "the site's logger",
  example: 'log_name audit',
}
