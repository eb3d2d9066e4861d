import type { Row } from '../../row.ts'
import { portOption } from '../fragments/port-option.ts'

export const httpsPort: Row = portOption('%httpsPort')
