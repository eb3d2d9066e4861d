import type { Documentation } from '../documentation.ts'

export const map: Documentation = {
  summary:
    'Looks a value up in a table and fills one or more placeholders with what it finds, evaluated when they are read.',
  page: 'caddyfile/directives/map',
  example: 'map {host} {tier} {\n\ta.example.com gold\n\tdefault silver\n}',
  block: {
    default: {
      summary: 'Gives the outputs for a value that no line of the table has.',
      page: 'caddyfile/directives/map#syntax',
      default: 'empty outputs',
      example: 'map {host} {tier} {\n\tdefault silver\n}',
    },
    '*': {
      summary:
        'Maps an exact input, or a regular expression behind `~`, to one output for each destination, where `-` stands for the default.',
      page: 'caddyfile/directives/map#syntax',
      example: 'map {host} {tier} {\n\t~^beta\\. silver\n}',
    },
  },
}
