import type { Row } from '../../../row.ts'

export const tls: Row = {
  since: '2.9.1',
  args: [{ sig: 'early_data', json: { handshake_complete: false } }, '[early_data]'],
  repeat: true,
  surplus: 'first',
  keyword: "unrecognized option '{value}'",
  blockError: 'malformed tls matcher: blocks are not supported yet',
}
