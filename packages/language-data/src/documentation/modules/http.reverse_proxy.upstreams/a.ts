import type { Documentation } from '../../documentation.ts'
import { lookupEntries } from '../../fragments/dynamic-upstreams.ts'

export const a: Documentation = {
  summary: 'Finds backends by A and AAAA records of the DNS.',
  page: 'caddyfile/directives/reverse_proxy#aaaaa',
  example: 'reverse_proxy {\n\tdynamic a app.internal 8080\n}',
  block: {
    ...lookupEntries('a app.internal 8080', 'caddyfile/directives/reverse_proxy#aaaaa'),
    name: {
      summary: 'Sets the name that is looked up.',
      page: 'caddyfile/directives/reverse_proxy#aaaaa',
      example: 'reverse_proxy {\n\tdynamic a {\n\t\tname app.internal\n\t}\n}',
    },
    port: {
      summary: 'Sets the port of the backends.',
      page: 'caddyfile/directives/reverse_proxy#aaaaa',
      default: '80',
      example: 'reverse_proxy {\n\tdynamic a {\n\t\tport 8080\n\t}\n}',
    },
    versions: {
      summary: 'Lists the versions of IP addresses that are looked up.',
      page: 'caddyfile/directives/reverse_proxy#aaaaa',
      default: 'ipv4 ipv6',
      example: 'reverse_proxy {\n\tdynamic a {\n\t\tversions ipv4\n\t}\n}',
    },
  },
}
