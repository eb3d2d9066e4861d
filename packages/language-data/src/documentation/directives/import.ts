import type { Documentation } from '../documentation.ts'

const importDirective: Documentation = {
  summary: 'Inserts a snippet or files where it stands, with arguments and a block for them to use.',
  page: 'caddyfile/directives/import',
  contexts: ['anywhere'],
  example: '(security) {\n\theader X-Content-Type-Options nosniff\n}\n\nexample.com {\n\timport security\n}',
  exampleIn: 'file',
}

export { importDirective as import }
