import type { Row } from '../../row.ts'
import { logEntries } from '../fragments/log-entries.ts'

const namespaces = { args: '[<namespaces...>]' } as const

export const log: Row = {
  args: '[<logger_name>]',
  surplus: 'first',
  default: { logger_name: 'default' },
  json: { '%loggers.{logger_name}': true, $logger: '<logger_name>' },
  when: 'late',
  once: 'duplicate global log option for: {value}',
  unknown: 'unrecognized subdirective: {name}',
  load: 'logNamespaces',
  accumulates: true,
  block: {
    hostnames: { refuse: 'hostnames is not allowed in the log global options' },
    ...logEntries,
    include: { ...namespaces, json: { 'include[]': '<namespaces>' } },
    exclude: { ...namespaces, json: { 'exclude[]': '<namespaces>' } },
  },
}
