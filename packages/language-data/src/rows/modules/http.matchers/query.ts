import type { Row } from '../../../row.ts'

export const query: Row = {
  args: '[<pairs:queryPair...>]',
  repeat: true,
  surplus: 'line',
  json: { '$pairs[]': '<pairs>' },
  error: 'malformed query matcher token: {last}; must be in param=val format',
  blockError: 'malformed query matcher: blocks are not supported',
}
