import type { Row } from '../../row.ts'

export const autoHttps: Row = {
  args: '<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs)...>',
  surplus: 'line',
  json: { '=': '<modes>' },
  error: "auto_https must be one of 'off', 'disable_redirects', 'disable_certs', or 'ignore_loaded_certs'",
}
