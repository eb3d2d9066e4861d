import type { Placeholder } from './placeholder.ts'

/** What is known of users. */
export const placeholdersOfAuthentication: readonly Placeholder[] = [
  {
    name: '{http.auth.user.id}',
    meaning: 'Holds the name of the user who logged in.',
    contexts: ['handlers after basic_auth', 'logs', 'handle_errors'],
    setBy: 'basic_auth, and plugins',
    example: 'bob',
    page: 'modules/http.handlers.authentication',
    since: '2.0.0',
    note: '`forward_auth` does not set it, but can copy header fields.',
  },
  {
    name: '{http.auth.user.*}',
    meaning: 'Holds what else is known of the user who logged in.',
    contexts: ['handlers after basic_auth', 'logs', 'handle_errors'],
    setBy: 'basic_auth, and plugins',
    instance: '{http.auth.user.email}',
    example: 'bob@example.com',
    page: 'modules/http.handlers.authentication',
    since: '2.0.0',
    note: '`basic_auth` sets nothing but the id.',
  },
  {
    name: '{http.auth.candidate.*}',
    meaning: 'Holds what is known of the user who failed to log in.',
    contexts: ['handlers after basic_auth', 'logs', 'handle_errors'],
    setBy: 'basic_auth, and plugins, when they fail',
    instance: '{http.auth.candidate.id}',
    example: 'bob',
    page: 'modules/http.handlers.authentication',
    since: '2.11.4',
    note: 'A wrong password for `basic_auth` does not set it.',
  },
  {
    name: '{http.auth.*.error}',
    meaning: 'Holds the error of a way to log in.',
    contexts: ['handlers after basic_auth', 'logs', 'handle_errors'],
    setBy: 'basic_auth, and plugins, when they fail',
    instance: '{http.auth.http_basic.error}',
    example: '(error text)',
    page: 'modules/http.handlers.authentication',
    since: '2.0.0',
    note: 'A wrong password for `basic_auth` does not set it.',
  },
]
