import type { Row } from '../../../row.ts'

export const method: Row = {
  args: '[<methods...>]',
  repeat: true,
  json: { '=[]': '<methods>' },
  surplus: 'line',
  blockError: 'malformed method matcher: blocks are not supported',
}
