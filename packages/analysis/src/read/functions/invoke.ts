import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'

/** Notes which named route is invoked, and from where; whether it is there is looked at when all sites are read. */
export const invoke: RowFunction = (cursor, { context, values }) => {
  const name = String(values!.get('named_route'))
  if (!isOpaque(name)) context.namedRoutes.invoke(name, cursor.token!)
  return undefined
}
