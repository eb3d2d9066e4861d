import type { Row } from '../../row.ts'

/** Which of several certificate chains to take. Caddy's `ParseCaddyfilePreferredChainsOptions` (modules/caddytls/acmeissuer.go). */
export const preferredChainsRow: Row = {
  args: [
    {
      sig: 'smallest',
      surplus: 'first',
      json: { smallest: true },
      blockError: "No more options are accepted when using the 'smallest' option",
    },
    { sig: '[smallest]' },
  ],
  keyword: "Invalid argument '{value}'",
  unknown: "Received unrecognized parameter '{name}'",
  block: {
    root_common_name: {
      args: '<names...>',
      json: 'root_common_name[]',
      conflicts: { any_common_name: "Can't set root_common_name when any_common_name is already set" },
      when: 'late',
    },
    any_common_name: {
      args: '<names...>',
      json: 'any_common_name[]',
      conflicts: { root_common_name: "Can't set any_common_name when root_common_name is already set" },
      when: 'late',
    },
  },
  need: { 'smallest,root_common_name,any_common_name': 'No options for preferred_chains received' },
}
