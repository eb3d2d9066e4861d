import type { Documentation } from '../documentation.ts'

export const fs: Documentation = {
  summary: 'Makes file servers and file matchers read from a file system that the global options declare.',
  page: 'caddyfile/directives/fs',
  default: "the operating system's files",
  example: 'fs assets',
}
