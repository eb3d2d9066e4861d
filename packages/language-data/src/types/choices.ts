import type { ValueType } from '../value-type.ts'
import { int } from './int.ts'

/** How many upstreams `random_choose` chooses from; 0 stands for 2 (modules/caddyhttp/reverseproxy/selectionpolicies.go). */
export const choices: ValueType = {
  description: 'a whole number from 2',
  parse: int.parse,
  load: (text) => (Number(text) < 2 && Number(text) !== 0 ? [{ text: 'choose must be at least 2' }] : []),
}
