import type { Row } from '../../../row.ts'
import { lookupEntries } from '../../fragments/dynamic-upstreams.ts'

export const a: Row = {
  args: '[<name> [<port>]]',
  surplus: 'line',
  json: { name: '<name>', port: '<port>' },
  unknown: "unrecognized a option '{name}'",
  block: {
    ...lookupEntries,
    name: { args: '<name>', json: 'name', once: 'a name has already been specified' },
    port: { args: '<port>', json: 'port', once: 'a port has already been specified' },
    versions: {
      since: '2.8.4',
      args: '<versions:oneOf(ipv4|ipv6)...>',
      surplus: 'line',
      json: { 'versions.{versions}': true },
      missing: 'must specify at least one version',
      error: "unsupported version: '{value}'",
    },
  },
}
