import type { Documentation } from '../documentation.ts'

export const metrics: Documentation = {
  summary: 'Serves the collected metrics to Prometheus.',
  page: 'caddyfile/directives/metrics',
  example: 'metrics /metrics',
  block: {
    disable_openmetrics: {
      summary: 'Turns the OpenMetrics format off.',
      page: 'caddyfile/directives/metrics#syntax',
      default: 'OpenMetrics is negotiated',
      example: 'metrics /metrics {\n\tdisable_openmetrics\n}',
    },
  },
}
