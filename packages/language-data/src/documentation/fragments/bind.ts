import type { Documentation } from '../documentation.ts'

export const bindEntries: Readonly<Record<string, Documentation>> = {
  protocols: {
    summary: 'Lists the versions of HTTP that these addresses offer.',
    page: 'caddyfile/directives/bind#syntax',
    isUndocumented: true,
    default: 'h1 h2 h3',
    example: 'bind 127.0.0.1 {\n\tprotocols h1 h2\n}',
    exampleIn: 'site',
  },
}
