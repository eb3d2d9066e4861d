import type { Row } from '../../row.ts'
import { onlyOff } from '../fragments/only-off.ts'

export const persistConfig: Row = { ...onlyOff('persist_config'), since: '2.8.4' }
