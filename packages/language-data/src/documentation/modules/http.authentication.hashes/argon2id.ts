import type { Documentation } from '../../documentation.ts'

export const argon2id: Documentation = {
  summary: 'Compares passwords with Argon2id hashes.',
  page: 'caddyfile/directives/basic_auth#syntax',
  contexts: ['basic_auth', 'basicauth'],
  example:
    'basic_auth argon2id {\n\tbob $argon2id$v=19$m=47104,t=1,p=1$MmhAE9wJo7djGhqXZ3n0JQ$tWFMfj3QddUdUYXriFkB4s1UAdA8iKJVI9ByCB+nKnw\n}',
}
