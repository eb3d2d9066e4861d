import type { Row } from '../../../row.ts'

export const host: Row = {
  args: '[<hosts...>]',
  repeat: true,
  surplus: 'line',
  json: { '=[]': '<hosts>' },
  blockError: 'malformed host matcher: blocks are not supported',
}
