import type { Row } from '../../row.ts'

const authorities = { args: '[<authorities...>]', surplus: 'line', json: { 'authority[]': '<authorities>' } } as const

/** Certificates of the authorities that Caddy runs itself. */
export const pkiPool: Row = {
  since: '2.8.4',
  ...authorities,
  unknown: 'unrecognized directive: {name}',
  block: { authority: authorities },
  load: 'knownAuthorities',
  need: { authority: 'no authorities specified' },
}
