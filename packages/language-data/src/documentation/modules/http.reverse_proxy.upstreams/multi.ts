import type { Documentation } from '../../documentation.ts'

export const multi: Documentation = {
  summary: 'Joins the backends of several sources.',
  page: 'caddyfile/directives/reverse_proxy#multi',
  example: 'reverse_proxy {\n\tdynamic multi {\n\t\ta one.internal 80\n\t\ta two.internal 80\n\t}\n}',
  block: {
    '*': {
      summary: 'Adds one source, with its options.',
      page: 'caddyfile/directives/reverse_proxy#multi',
      example: 'reverse_proxy {\n\tdynamic multi {\n\t\ta one.internal 80\n\t}\n}',
    },
  },
}
