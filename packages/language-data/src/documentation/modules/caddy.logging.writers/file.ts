import type { Documentation } from '../../documentation.ts'

export const file: Documentation = {
  summary: 'Writes logs to a file, and rotates it.',
  page: 'caddyfile/directives/log#file',
  example: 'log {\n\toutput file /tmp/access.log\n}',
  block: {
    mode: {
      summary: 'Sets the permissions of the file.',
      page: 'caddyfile/directives/log#mode',
      default: '0600',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\tmode 0644\n\t}\n}',
    },
    dir_mode: {
      summary: 'Sets the permissions of folders that are made for the file.',
      page: 'caddyfile/directives/log#file',
      isUndocumented: true,
      default: '0700',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\tdir_mode 0755\n\t}\n}',
    },
    roll_disabled: {
      summary: 'Turns rotation off.',
      page: 'caddyfile/directives/log#roll_disabled',
      default: 'rotation is on',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_disabled\n\t}\n}',
    },
    roll_size: {
      summary: 'Rotates the file when it has this size.',
      page: 'caddyfile/directives/log#roll_size',
      default: '100MiB',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_size 50MiB\n\t}\n}',
    },
    roll_uncompressed: {
      summary: 'Leaves rotated files uncompressed.',
      page: 'caddyfile/directives/log#roll_uncompressed',
      default: 'compressed',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_uncompressed\n\t}\n}',
    },
    roll_compression: {
      summary: 'Chooses how rotated files are compressed.',
      page: 'caddyfile/directives/log#file',
      isUndocumented: true,
      default: 'gzip',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_compression zstd\n\t}\n}',
    },
    roll_local_time: {
      summary: 'Names rotated files by local time.',
      page: 'caddyfile/directives/log#roll_local_time',
      default: 'UTC',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_local_time\n\t}\n}',
    },
    roll_keep: {
      summary: 'Limits how many rotated files are kept.',
      page: 'caddyfile/directives/log#roll_keep',
      default: '10',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_keep 5\n\t}\n}',
    },
    roll_keep_for: {
      summary: 'Limits how long rotated files are kept.',
      page: 'caddyfile/directives/log#roll_keep_for',
      default: '2160h (90 days)',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_keep_for 30d\n\t}\n}',
    },
    roll_interval: {
      summary: 'Rotates the file after this time, whatever its size.',
      page: 'caddyfile/directives/log#roll_interval',
      default: 'off',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_interval 24h\n\t}\n}',
    },
    roll_minutes: {
      summary: 'Rotates the file at these minutes of each hour.',
      page: 'caddyfile/directives/log#roll_minutes',
      default: 'off',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_minutes 0,30\n\t}\n}',
    },
    roll_at: {
      summary: 'Rotates the file at these times of the day.',
      page: 'caddyfile/directives/log#roll_at',
      default: 'off',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\troll_at 00:00,12:00\n\t}\n}',
    },
    backup_time_format: {
      summary: "Sets the layout, in Go's notation, of the time in names of rotated files.",
      page: 'caddyfile/directives/log#backup_time_format',
      default: '2006-01-02T15-04-05',
      example: 'log {\n\toutput file /tmp/access.log {\n\t\tbackup_time_format 2006-01-02\n\t}\n}',
    },
  },
}
