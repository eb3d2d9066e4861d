import type { Row } from '../../../row.ts'

export const rename: Row = { goType: '*logging.RenameFilter', args: '[<name>]', json: 'name' }
