import type { Row } from '../../../row.ts'

export const system: Row = {
  since: '2.11.3',
  surplus: 'head',
  blockError: 'system trust pool does not support any configuration',
}
