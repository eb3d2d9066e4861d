import type { ValueType } from '../value-type.ts'
import { code3 } from './code3.ts'
import { duration } from './duration.ts'
import { enumeration } from './enum.ts'
import { float } from './float.ts'
import { int } from './int.ts'
import { int64 } from './int64.ts'
import { nonempty } from './nonempty.ts'
import { scalar } from './scalar.ts'
import { size } from './size.ts'
import { statusClass } from './status-class.ts'
import { string } from './string.ts'

/** Every type that a signature may name. `module` and `moduleName` are no values but slots, which the reader fills. */
export const valueTypes: Readonly<Record<string, ValueType>> = {
  code3,
  duration,
  enum: enumeration,
  float,
  int,
  int64,
  nonempty,
  scalar,
  size,
  statusClass,
  string,
}
