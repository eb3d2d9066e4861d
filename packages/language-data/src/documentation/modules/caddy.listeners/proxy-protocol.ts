import type { Documentation } from '../../documentation.ts'

export const proxyProtocol: Documentation = {
  summary: 'Reads the header of the PROXY protocol, before `tls`.',
  page: 'caddyfile/options#proxy-protocol',
  example: 'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol\n\t\ttls\n\t}\n}',
  exampleIn: 'global',
  block: {
    timeout: {
      summary: 'Limits how long the header may take.',
      page: 'caddyfile/options#proxy-protocol',
      default: '5s',
      example: 'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol {\n\t\t\ttimeout 2s\n\t\t}\n\t}\n}',
      exampleIn: 'global',
    },
    allow: {
      summary: 'Uses the header of connections from these addresses.',
      page: 'caddyfile/options#proxy-protocol',
      default: 'none',
      example: 'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol {\n\t\t\tallow 10.0.0.0/8\n\t\t}\n\t}\n}',
      exampleIn: 'global',
    },
    deny: {
      summary: 'Refuses connections with a header from these addresses.',
      page: 'caddyfile/options#proxy-protocol',
      default: 'none',
      example: 'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol {\n\t\t\tdeny 10.9.0.0/16\n\t\t}\n\t}\n}',
      exampleIn: 'global',
    },
    fallback_policy: {
      summary: 'Decides about the header of connections from all other addresses.',
      page: 'caddyfile/options#proxy-protocol',
      default: 'ignore',
      example: 'servers {\n\tlistener_wrappers {\n\t\tproxy_protocol {\n\t\t\tfallback_policy reject\n\t\t}\n\t}\n}',
      exampleIn: 'global',
    },
  },
}
