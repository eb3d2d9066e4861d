import type { Row } from '../../row.ts'

/** An option that can only be turned off. The next token, be it a brace, and nothing behind it. */
export const onlyOff = (name: string): Row => ({
  args: '<value:oneOf(off)>',
  take: 'token',
  surplus: 'any',
  json: '=',
  error: `${name} must be 'off'`,
})
