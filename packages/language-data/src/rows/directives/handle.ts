import type { Row } from '../../row.ts'

export const handle: Row = { order: 27, handler: 'subroute', args: '[<matcher>]', body: 'routes' }
