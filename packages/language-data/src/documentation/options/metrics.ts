import type { Documentation } from '../documentation.ts'

export const metrics: Documentation = {
  summary: 'Collects metrics of HTTP requests.',
  page: 'caddyfile/options#metrics',
  default: 'off',
  example: 'metrics',
  block: {
    per_host: {
      summary: 'Labels metrics with the host.',
      page: 'caddyfile/options#metrics',
      default: 'off',
      example: 'metrics {\n\tper_host\n}',
    },
    observe_catchall_hosts: {
      summary: 'Labels metrics with hosts that no site names, too.',
      page: 'caddyfile/options#metrics',
      default: '_other',
      example: 'metrics {\n\tper_host\n\tobserve_catchall_hosts\n}',
    },
    otlp: {
      summary: 'Sends metrics to an OpenTelemetry collector.',
      page: 'caddyfile/options#metrics',
      default: 'off',
      example: 'metrics {\n\totlp\n}',
    },
  },
}
