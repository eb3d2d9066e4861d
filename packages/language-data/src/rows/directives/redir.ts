import type { Row } from '../../row.ts'

export const redir: Row = {
  order: 13,
  handler: 'static_response',
  args: '[<matcher>] <to> [<code:redirectCode>]',
  json: { 'headers.Location': ['<to>'], status_code: '<code>' },
  error: "Not a supported redir code type or not valid integer: '{value}'",
  range: "Redir code not in the 3xx range or 401: '{parsed}'",
}
