import type { Row } from '../../row.ts'

export const certIssuer: Row = {
  args: '<issuer:module(tls.issuance, module)>',
  take: 'token',
  json: { '=': '<issuer>' },
}
