import type { Row } from '../../row.ts'

const keyPair = (name: string): Row => ({
  at: name,
  unknown: `unrecognized pki ca ${name} option '{name}'`,
  block: {
    cert: { args: '<path:file>', json: 'certificate' },
    key: { args: '<path:file>', json: 'private_key' },
    format: { args: '<format>', json: 'format' },
  },
})

const noRatio = 'renewal_window_ratio must be a number in (0, 1], got {value}'

/** Caddy's `parsePKIApp` (httpcaddyfile/pkiapp.go). */
export const pki: Row = {
  unknown: "unrecognized pki option '{name}'",
  block: {
    ca: {
      at: 'certificate_authorities[]',
      args: '[<id>]',
      surplus: 'first',
      default: { id: 'local' },
      json: { id: '<id>' },
      unknown: "unrecognized pki ca option '{name}'",
      load: 'authorityLifetime',
      block: {
        name: { args: '<name>', json: 'name' },
        root_cn: { args: '<name>', json: 'root_common_name' },
        intermediate_cn: { args: '<name>', json: 'intermediate_common_name' },
        intermediate_lifetime: { args: '<lifetime:duration>', json: 'intermediate_lifetime', since: '2.8.4' },
        maintenance_interval: { args: '<interval:duration>', json: 'maintenance_interval', since: '2.11.1' },
        renewal_window_ratio: {
          since: '2.11.1',
          args: '<ratio:float((0,1])>',
          json: 'renewal_window_ratio',
          error: noRatio,
          range: noRatio,
        },
        root: keyPair('root'),
        intermediate: keyPair('intermediate'),
      },
    },
  },
}
