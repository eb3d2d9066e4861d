import type { Row } from '../../row.ts'

const incomplete = 'username and password cannot be empty or missing'

/** What `basic_auth` and its old name `basicauth` take. */
export const passwordProtection: Row = {
  handler: 'authentication',
  args: '[<matcher>] [<hash_algorithm:oneOf(bcrypt|argon2id)> [<realm>]]',
  before: {
    '2.11.1': { args: '[<matcher>] [<hash_algorithm:oneOf(bcrypt)> [<realm>]]' },
    '2.8.4': { args: '[<matcher>] [<hash_algorithm:oneOf(bcrypt|scrypt)> [<realm>]]' },
  },
  surplus: 'line',
  json: { hash: { algorithm: '<hash_algorithm>' }, realm: '<realm>' },
  error: 'unrecognized hash algorithm: {value}',
  load: 'uniqueAccounts',
  block: {
    '*': {
      args: '<username> [<hashed_password:password>]',
      before: { '2.8.4': { args: '<username> [<hashed_password:password> [<salt>]]' } },
      loadError: 'base64-decoding password: {error}',
      surplus: 'first',
      default: { hashed_password: '' },
      json: {
        $username: '<username>',
        $password: '<hashed_password>',
        'accounts[]': { username: '<username>', password: '<hashed_password>' },
      },
      need: { $username: incomplete, $password: incomplete },
    },
  },
}
