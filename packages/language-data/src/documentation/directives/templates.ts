import type { Documentation } from '../documentation.ts'

export const templates: Documentation = {
  summary: 'Executes response bodies as templates of Go.',
  page: 'caddyfile/directives/templates',
  default: 'text/html text/plain',
  example: 'templates',
  block: {
    mime: {
      summary: 'Lists the content types of bodies that are templates.',
      page: 'caddyfile/directives/templates#syntax',
      default: 'text/html text/plain',
      example: 'templates {\n\tmime text/html text/css\n}',
    },
    between: {
      summary: 'Sets the marks that begin and end an action.',
      page: 'caddyfile/directives/templates#syntax',
      default: '{{ }}',
      example: 'templates {\n\tbetween [[ ]]\n}',
    },
    root: {
      summary: 'Sets the directory from which templates include files.',
      page: 'caddyfile/directives/templates#syntax',
      default: 'the site root',
      example: 'templates {\n\troot /srv/includes\n}',
    },
    extensions: {
      summary: 'Lists modules that add functions to templates.',
      page: 'caddyfile/directives/templates#syntax',
      block: {
        '*': {
          summary: 'Loads one module of functions, with its options.',
          page: 'caddyfile/directives/templates#syntax',
        },
      },
    },
  },
}
