import type { Row } from '../../row.ts'
import { bindRow } from '../fragments/bind.ts'

export const bind: Row = {
  ...bindRow,
  returns:
    'httpcaddyfile.addressesWithProtocols{addresses:<addresses|[]string(nil)>, protocols:<protocols|[]string(nil)>}',
}
