import type { Documentation } from '../documentation.ts'

export const invoke: Documentation = {
  summary: 'Runs a named route as if its directives stood here.',
  page: 'caddyfile/directives/invoke',
  example: '&(hello) {\n\trespond "hi"\n}\n\nexample.com {\n\tinvoke hello\n}',
  exampleIn: 'file',
}
