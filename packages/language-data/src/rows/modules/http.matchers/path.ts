import type { Row } from '../../../row.ts'

export const path: Row = {
  args: '[<paths...>]',
  repeat: true,
  surplus: 'line',
  loadNeed: { '=': 'module value cannot be null' },
  json: { '=[]': '<paths>' },
  blockError: 'malformed path matcher: blocks are not supported',
}
