import type { Row } from '../../row.ts'
import { bindRow } from '../fragments/bind.ts'

export const bind: Row = {
  ...bindRow('$listen[]', { returns: '<$listen|[]string(nil)>' }),
  settles: 'listeners',
  returns:
    'httpcaddyfile.addressesWithProtocols{addresses:<$listen|[]string(nil)>, protocols:<protocols|[]string(nil)>}',
}
