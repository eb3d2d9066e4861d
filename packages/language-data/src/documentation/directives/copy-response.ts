import type { Documentation } from '../documentation.ts'

export const copyResponse: Documentation = {
  summary: "Sends the upstream's response to the client, inside `handle_response`.",
  page: 'caddyfile/directives/reverse_proxy#copy_response',
  contexts: ['reverse_proxy > handle_response'],
  example: 'reverse_proxy app:8080 {\n\thandle_response {\n\t\tcopy_response\n\t}\n}',
  block: {
    status: {
      summary: "Sets a status code in place of the upstream's.",
      page: 'caddyfile/directives/reverse_proxy#copy_response',
      default: "the upstream's code",
      example: 'reverse_proxy app:8080 {\n\thandle_response {\n\t\tcopy_response {\n\t\t\tstatus 200\n\t\t}\n\t}\n}',
    },
  },
}
