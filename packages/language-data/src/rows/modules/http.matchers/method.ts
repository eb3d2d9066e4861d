import type { Row } from '../../../row.ts'

export const method: Row = {
  args: '[<methods...>]',
  repeat: true,
  json: { '=[]': '<methods>' },
  surplus: 'line',
  loadNeed: { '=': 'module value cannot be null' },
  blockError: 'malformed method matcher: blocks are not supported',
}
