import type { Documentation } from '../../documentation.ts'
import { lookupEntries } from '../../fragments/dynamic-upstreams.ts'

export const srv: Documentation = {
  summary: 'Finds backends by SRV records of the DNS.',
  page: 'caddyfile/directives/reverse_proxy#srv',
  example: 'reverse_proxy {\n\tdynamic srv _api._tcp.example.com\n}',
  block: {
    ...lookupEntries('srv _api._tcp.example.com', 'caddyfile/directives/reverse_proxy#srv'),
    name: {
      summary: 'Sets the name that is looked up.',
      page: 'caddyfile/directives/reverse_proxy#srv',
      example: 'reverse_proxy {\n\tdynamic srv {\n\t\tname example.com\n\t}\n}',
    },
    service: {
      summary: 'Sets the label of the service in the name of the record.',
      page: 'caddyfile/directives/reverse_proxy#srv',
      example: 'reverse_proxy {\n\tdynamic srv {\n\t\tservice api\n\t\tproto tcp\n\t\tname example.com\n\t}\n}',
    },
    proto: {
      summary: 'Sets the label of the protocol in the name of the record.',
      page: 'caddyfile/directives/reverse_proxy#srv',
      example: 'reverse_proxy {\n\tdynamic srv {\n\t\tproto tcp\n\t\tservice api\n\t\tname example.com\n\t}\n}',
    },
    grace_period: {
      summary: 'Keeps an old answer for this long where a new one cannot be had.',
      page: 'caddyfile/directives/reverse_proxy#srv',
      isUndocumented: true,
      default: '0s',
      example: 'reverse_proxy {\n\tdynamic srv {\n\t\tgrace_period 10s\n\t}\n}',
    },
  },
}
