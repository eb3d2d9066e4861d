import type { Row } from '../../row.ts'

const setting = (json: string): Row => ({ args: '<value>', surplus: 'last', json })

/** What encoders that write text have. A name that is none is only noticed when its line has one word more. */
export const textEncoder: Row = {
  surplus: 'first',
  block: {
    message_key: setting('message_key'),
    level_key: setting('level_key'),
    time_key: setting('time_key'),
    name_key: setting('name_key'),
    caller_key: setting('caller_key'),
    stacktrace_key: setting('stacktrace_key'),
    line_ending: setting('line_ending'),
    time_format: setting('time_format'),
    time_local: { surplus: 'first', json: 'time_local' },
    duration_format: setting('duration_format'),
    level_format: setting('level_format'),
    '*': { args: '<name> <value>', surplus: 'last', refuse: 'unrecognized subdirective {name}' },
  },
}
