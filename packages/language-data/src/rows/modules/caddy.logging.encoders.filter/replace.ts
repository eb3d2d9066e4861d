import type { Row } from '../../../row.ts'

export const replace: Row = { goType: '*logging.ReplaceFilter', args: '[<value>]', json: 'value' }
