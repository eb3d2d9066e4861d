import type { Row } from '../../../row.ts'

export const system: Row = {
  surplus: 'head',
  blockError: 'system trust pool does not support any configuration',
}
