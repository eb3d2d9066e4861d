import type { Row } from '../../../row.ts'

const error = 'error parsing {value}: {error}'

export const ipMask: Row = {
  goType: '*logging.IPMaskFilter',
  args: '[<ipv4:int> [<ipv6:int>]]',
  surplus: 'line',
  many: 'too many arguments',
  json: { ipv4_cidr: '<ipv4>', ipv6_cidr: '<ipv6>' },
  error,
  unknown: 'unrecognized subdirective {name}',
  block: {
    ipv4: { args: '<bits:int>', json: 'ipv4_cidr', error },
    ipv6: { args: '<bits:int>', json: 'ipv6_cidr', error },
  },
}
