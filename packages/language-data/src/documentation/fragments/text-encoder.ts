import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

const page = 'caddyfile/directives/log'

/** What encoders that write text have: `name` is the encoder's, whose own defaults the rest are. */
export function textEncoderEntries(
  name: string,
  defaults: { readonly timeFormat: string; readonly levelFormat: string },
): Readonly<Record<string, Documentation>> {
  const example = (line: string): string => blockExample(['log', `format ${name}`], line)
  const key = (word: string, what: string, preset: string): Documentation => ({
    summary: `Names the field of ${what}.`,
    page: `${page}#${word}`,
    default: preset,
    example: example(`${word} ${preset}`),
  })
  return {
    message_key: key('message_key', 'the message', 'msg'),
    level_key: key('level_key', 'the level', 'level'),
    time_key: key('time_key', 'the time', 'ts'),
    name_key: key('name_key', "the logger's name", 'logger'),
    caller_key: key('caller_key', 'the caller', 'caller'),
    stacktrace_key: key('stacktrace_key', 'the stack trace', 'stacktrace'),
    line_ending: {
      summary: 'Sets the text that ends an entry.',
      page: `${page}#line_ending`,
      default: 'a line feed',
      example: example('line_ending ";"'),
    },
    time_format: {
      summary: "Sets the format of times, by a name or as a layout in Go's notation.",
      page: `${page}#time_format`,
      default: defaults.timeFormat,
      example: example('time_format rfc3339'),
    },
    time_local: {
      summary: 'Writes local times.',
      page: `${page}#time_local`,
      default: 'UTC',
      example: example('time_local'),
    },
    duration_format: {
      summary: 'Sets the format of durations.',
      page: `${page}#duration_format`,
      default: 'seconds',
      example: example('duration_format string'),
    },
    level_format: {
      summary: 'Sets the format of levels.',
      page: `${page}#level_format`,
      default: defaults.levelFormat,
      example: example('level_format upper'),
    },
  }
}
