import type { Row } from '../../../row.ts'

export const host: Row = {
  args: '[<hosts...>]',
  repeat: true,
  surplus: 'line',
  loadNeed: { '=': 'module value cannot be null' },
  load: 'hosts',
  json: { '=[]': '<hosts>' },
  blockError: 'malformed host matcher: blocks are not supported',
}
