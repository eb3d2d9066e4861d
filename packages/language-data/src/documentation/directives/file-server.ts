import type { Documentation } from '../documentation.ts'

export const fileServer: Documentation = {
  summary: 'Serves files from the site root.',
  page: 'caddyfile/directives/file_server',
  example: 'file_server',
  block: {
    fs: {
      summary: 'Reads from a file system that the global options declare.',
      page: 'caddyfile/directives/file_server#fs',
      default: "the operating system's files",
      example: 'file_server {\n\tfs assets\n}',
    },
    hide: {
      summary: 'Treats files with these names, paths or patterns as if they were missing.',
      page: 'caddyfile/directives/file_server#hide',
      default: 'the active Caddyfile',
      example: 'file_server {\n\thide .git *.bak\n}',
    },
    index: {
      summary: 'Lists the names that stand for a directory.',
      page: 'caddyfile/directives/file_server#index',
      default: 'index.html index.txt',
      example: 'file_server {\n\tindex home.html\n}',
    },
    root: {
      summary: 'Sets the site root for this file server alone.',
      page: 'caddyfile/directives/file_server#root',
      default: 'the site root',
      example: 'file_server {\n\troot /srv/files\n}',
    },
    browse: {
      summary: "Lists the contents of directories without an index file, with a template of one's own if one is given.",
      page: 'caddyfile/directives/file_server#browse',
      default: 'off',
      example: 'file_server {\n\tbrowse\n}',
      block: {
        reveal_symlinks: {
          summary: 'Shows where symbolic links lead.',
          page: 'caddyfile/directives/file_server#reveal_symlinks',
          default: 'off',
          example: 'file_server {\n\tbrowse {\n\t\treveal_symlinks\n\t}\n}',
        },
        sort: {
          summary: 'Sorts listings by a column, in a direction.',
          page: 'caddyfile/directives/file_server#sort',
          default: 'name asc',
          example: 'file_server {\n\tbrowse {\n\t\tsort size desc\n\t}\n}',
        },
        file_limit: {
          summary: 'Limits how many entries a listing has.',
          page: 'caddyfile/directives/file_server#file_limit',
          default: '10000',
          example: 'file_server {\n\tbrowse {\n\t\tfile_limit 500\n\t}\n}',
        },
      },
    },
    precompressed: {
      summary: 'Serves compressed files that lie beside the one asked for, with formats in order of preference.',
      page: 'caddyfile/directives/file_server#precompressed',
      default: 'br zstd gzip when given without formats; otherwise off',
      example: 'file_server {\n\tprecompressed zstd br gzip\n}',
    },
    status: {
      summary: 'Sets the status code in place of the usual one.',
      page: 'caddyfile/directives/file_server#status',
      default: '200',
      example: 'file_server {\n\tstatus 404\n}',
    },
    disable_canonical_uris: {
      summary: 'Turns redirects off that add or remove a slash at the end of the path.',
      page: 'caddyfile/directives/file_server#disable_canonical_uris',
      default: 'redirects are on',
      example: 'file_server {\n\tdisable_canonical_uris\n}',
    },
    pass_thru: {
      summary: 'Goes on with the next handler where there is no such file.',
      page: 'caddyfile/directives/file_server#pass_thru',
      default: 'off (404)',
      example: 'file_server {\n\tpass_thru\n}',
    },
    etag_file_extensions: {
      summary: 'Takes the ETag of a file from a file beside it that has one of these extensions.',
      page: 'caddyfile/directives/file_server#syntax',
      isUndocumented: true,
      default: 'none',
      example: 'file_server {\n\tetag_file_extensions .sha256\n}',
    },
  },
}
