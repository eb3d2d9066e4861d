import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** The entries of the two pools of Caddy's own authorities. */
export const pkiPoolEntries = (name: string, page: string): Readonly<Record<string, Documentation>> => ({
  authority: {
    summary: 'Adds authorities, by their ids.',
    page,
    example: blockExample(['tls', 'client_auth', `trust_pool ${name}`], 'authority local'),
  },
})
