import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

const page = 'caddyfile/directives/log'
const example = (...lines: readonly string[]): string => blockExample(['log'], ...lines)
const samplingExample = (line: string): string => blockExample(['log', 'sampling'], line)

/** What a logger has. The examples are right for one site, and for all. */
export const logEntries: Readonly<Record<string, Documentation>> = {
  output: {
    summary: 'Chooses where entries are written.',
    page: `${page}#output`,
    default: 'stderr',
    example: example('output file /var/log/caddy/access.log'),
  },
  sampling: {
    summary: 'Thins out entries that repeat.',
    page: `${page}#sampling`,
    default: 'off',
    example: blockExample(['log', 'sampling'], 'first 50', 'thereafter 10'),
    block: {
      interval: {
        summary: 'Sets how long entries are counted.',
        page: `${page}#sampling`,
        default: '1s',
        example: samplingExample('interval 10s'),
      },
      first: {
        summary: 'Keeps this many entries with the same level and message in each interval.',
        page: `${page}#sampling`,
        default: '100',
        example: samplingExample('first 50'),
      },
      thereafter: {
        summary: 'Keeps one of this many entries after the first ones.',
        page: `${page}#sampling`,
        default: '100',
        example: samplingExample('thereafter 10'),
      },
    },
  },
  core: {
    summary: 'Replaces the core, which takes entries and writes them.',
    page: `${page}#syntax`,
    isUndocumented: true,
    example: example('core mock'),
  },
  format: {
    summary: 'Chooses how entries are written.',
    page: `${page}#format`,
    default: 'console on a terminal, else json',
    example: example('format json'),
  },
  level: {
    summary: 'Leaves out entries below this level.',
    page: `${page}#level`,
    default: 'INFO',
    example: example('level WARN'),
  },
  no_hostname: {
    summary: 'Ties the logger to no host, so that only `log_name` chooses it; among global options it has no effect.',
    page: `${page}#no_hostname`,
    default: 'off',
    example: example('no_hostname'),
  },
}
