import type { Documentation } from '../documentation.ts'
import { responseMatcherEntries } from '../fragments/response-matchers.ts'

export const encode: Documentation = {
  summary: 'Compresses responses in a format that the client accepts.',
  page: 'caddyfile/directives/encode',
  default: 'zstd gzip',
  example: 'encode zstd gzip',
  block: {
    minimum_length: {
      summary: 'Leaves responses alone that are shorter than this many bytes.',
      page: 'caddyfile/directives/encode#minimum_length',
      default: '512',
      example: 'encode {\n\tminimum_length 1024\n}',
    },
    match: {
      summary: 'Limits compression to responses that the matcher takes.',
      page: 'caddyfile/directives/encode#match',
      default: 'common text and font types',
      example: 'encode {\n\tmatch header Content-Type text/*\n}',
      block: responseMatcherEntries,
    },
    '*': {
      summary: 'Adds an encoder with options of its own, in order of preference.',
      page: 'caddyfile/directives/encode#syntax',
      example: 'encode {\n\tgzip 6\n}',
    },
  },
}
