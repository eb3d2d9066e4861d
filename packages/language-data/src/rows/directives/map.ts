import type { Row } from '../../row.ts'

export const map: Row = {
  order: 1,
  handler: 'map',
  args: '[<matcher>] <source> <destinations:mapDestination...>',
  surplus: 'line',
  json: { source: '<source>', destinations: '<destinations>' },
  missing: ['@args', 'missing destination argument(s)'],
  error: 'destination {error} conflicts with a Caddyfile placeholder shorthand',
  loadError: "destination {index} must be a placeholder and only a placeholder, but got '{value}'",
  load: 'mappings',
  block: {
    default: {
      args: '[<defaults...>]',
      surplus: 'line',
      json: { $hasDefaults: true, defaults: '<defaults>' },
      once: 'defaults already defined',
      when: 'early',
    },
    '*': {
      args: '<input> [<outputs:scalar...>]',
      json: { 'mappings[]': { input: '<input>', outputs: '<outputs>' } },
      check: 'mapOutputs',
    },
  },
}
