import type { Row } from '../../row.ts'
import { portOption } from '../fragments/port-option.ts'

export const httpPort: Row = portOption('%httpPort')
