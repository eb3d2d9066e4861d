import type { Placeholder } from './placeholder.ts'

/** What is known in the names of an authority of Caddy's own. */
export const placeholdersOfAuthority: readonly Placeholder[] = [
  {
    name: '{pki.ca.name}',
    meaning: 'Holds the name of the authority.',
    contexts: ['pki > ca > root_cn', 'pki > ca > intermediate_cn'],
    setBy: 'pki',
    example: 'Caddy Local Authority',
    page: 'caddyfile/options#root-cn',
    since: '2.0.0',
    note: 'It is known in these two options alone.',
  },
]
