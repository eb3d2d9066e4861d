import type { Row } from '../../row.ts'

export const fs: Row = { order: 3, handler: 'vars', args: '[<matcher>] <filesystem>', surplus: 'first', json: 'fs' }
