import type { Row } from '../../row.ts'

export const autoHttps: Row = {
  args: '<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs)...>',
  surplus: 'line',
  json: { '=': '<modes>' },
  before: {
    '2.11.1': {
      args: '<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs|prefer_wildcard)...>',
      error:
        "auto_https must be one of 'off', 'disable_redirects', 'disable_certs', 'ignore_loaded_certs', or 'prefer_wildcard'",
    },
    '2.9.1': {
      args: '<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs)>',
      error: "auto_https must be one of 'off', 'disable_redirects', 'disable_certs', or 'ignore_loaded_certs'",
    },
  },
  error: "auto_https must be one of 'off', 'disable_redirects', 'disable_certs', or 'ignore_loaded_certs'",
}
