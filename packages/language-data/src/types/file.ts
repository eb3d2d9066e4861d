import type { ValueType } from '../value-type.ts'

/** A file that Caddy reads when it starts. */
export const file: ValueType = {
  description: 'the path of a file, from the folder that Caddy is started in',
  isFile: true,
  parse: ({ text }) => ({ value: text }),
}
