import { trimSpace } from '../trim-space.ts'
import type { ValueType } from '../value-type.ts'
import { fileMode } from './file-mode.ts'

/** Permissions of a folder: octal digits, or where they are taken from. */
export const dirMode: ValueType = {
  description: 'permissions in octal digits such as 0750, or inherit, or from_file',
  parse(word, reference) {
    const text = trimSpace(word.text)
    if (/^(inherit|from_file)$/i.test(text)) return { value: text }
    const mode = fileMode.parse({ ...word, text }, reference)
    return 'error' in mode ? mode : { value: text }
  },
}
