import type { Row } from '../../row.ts'

export const route: Row = { order: 29, handler: 'subroute', args: '[<matcher>]', body: 'routesAsWritten' }
