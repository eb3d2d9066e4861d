import type { Row } from '../../row.ts'
import { onlyOff } from '../fragments/only-off.ts'

export const storageCheck: Row = { ...onlyOff('storage_check'), since: '2.9.1' }
