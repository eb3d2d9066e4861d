import type { Documentation } from '../documentation.ts'

export const tracing: Documentation = {
  summary:
    'Records an OpenTelemetry span for each request and exports it to the collector that the OTEL_* environment names.',
  page: 'caddyfile/directives/tracing',
  default: 'off',
  example: 'tracing',
  block: {
    span: {
      summary: 'Names the recorded span.',
      page: 'caddyfile/directives/tracing#syntax',
      default: "the handler's own name",
      example: 'tracing {\n\tspan api\n}',
    },
    span_attributes: {
      summary: 'Lists attributes that the span gets in addition to the usual ones.',
      page: 'caddyfile/directives/tracing#syntax',
      example: 'tracing {\n\tspan_attributes {\n\t\ttenant {labels.1}\n\t}\n}',
      block: {
        '*': {
          summary: 'Adds one attribute, whose value may have placeholders.',
          page: 'caddyfile/directives/tracing#syntax',
          example: 'tracing {\n\tspan_attributes {\n\t\tuser_id {cookie.uid}\n\t}\n}',
        },
      },
    },
  },
}
