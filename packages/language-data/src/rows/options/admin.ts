import type { Row } from '../../row.ts'

export const admin: Row = {
  args: [
    {
      sig: 'off',
      surplus: 'any',
      many: 'No more option is allowed after turning off admin config',
      json: { disabled: true },
    },
    { sig: '[<address>]', surplus: 'first', json: 'listen' },
  ],
  unknown: "unrecognized parameter '{name}'",
  block: {
    enforce_origin: { json: 'enforce_origin' },
    origins: { args: '[<origins...>]', json: { origins: '<origins>' } },
  },
}
