import { parseAsOctal } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

/** Permissions of a file in octal digits. Caddy's `parseFileMode` (modules/logging/filewriter.go). */
export const fileMode: ValueType = {
  description: 'permissions in octal digits such as 0640',
  parse({ text }) {
    const mode = parseAsOctal('0'.repeat(Math.max(4 - [...text].length, 0)) + text, 32)
    return 'error' in mode ? mode : { value: mode.value.toString(8).padStart(4, '0') }
  },
}
