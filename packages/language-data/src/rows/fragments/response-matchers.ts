import type { Row } from '../../row.ts'
import { headerMatcher } from './header-matcher.ts'

/**
 * A response matcher, on the line or in a block. Caddy's `ParseNamedResponseMatcher` (modules/caddyhttp/responsematchers.go).
 */
export const responseMatcher: Row = {
  isolated: true,
  lineEntries: true,
  unknown: 'unrecognized response matcher {name}',
  block: {
    status: {
      args: '<codes:statusClass...>',
      surplus: 'line',
      json: 'status_code[]',
      error: "bad status value '{parsed}': {error}",
    },
    header: { ...headerMatcher, at: 'headers' },
  },
}

/** The entries by which `reverse_proxy` and `intercept` take responses over. */
export const responseEntries: Readonly<Record<string, Row>> = {
  '@*': {
    ...responseMatcher,
    args: '@<name>',
    at: '$matchers.{$name}',
    once: 'matcher is defined more than once: {name}',
  },
  handle_response: {
    args: '[<response_matcher>]',
    body: 'routes',
    read: 'handleResponse',
    many: "too many arguments for 'handle_response': only a single response matcher name is allowed, but got: [{args}]",
    before: {
      '2.11.5': {
        many: "configuring 'handle_response' for status code replacement is no longer supported. Use 'replace_status' instead.",
      },
    },
  },
  replace_status: {
    args: '[<response_matcher>] <status>',
    surplus: 'line',
    count: 'must have one or two arguments: an optional response matcher, and a status code',
    check: 'responseMatcherName(response_matcher)',
    blockError: "cannot define routes for 'replace_status', use 'handle_response' instead.",
    json: { 'handle_response[]': { match: '<response_matcher>', status_code: '<status>' } },
  },
}
