import { analyze } from '@caddyfile/analysis'
import type { Release } from '@caddyfile/language-data'
import { allTables } from '@caddyfile/language-data/plugins'
import { lint } from '@caddyfile/linter'
import { describe, expect, test } from 'vitest'
import { surroundingsOf } from './support/surroundings.ts'

/** What is said of a file for a release: `rule: message | help`. */
function findings(release: Release, text: string): string[] {
  const file = analyze('Caddyfile', text, surroundingsOf({}, allTables(release)))
  return lint(file, { preset: 'essential' }).map(({ rule, message, help }) => `${rule}: ${message} | ${help}`)
}

const site = (...lines: string[]): string => `http://a.test {\n${lines.join('\n')}\n}\n`
const options = (...lines: string[]): string => `{\n${lines.join('\n')}\n}\n`

describe('what a release does not have yet', () => {
  const came = (since: string, release: string) => `It came with Caddy ${since}; this is checked for ${release}.`

  test.each<[string, Release, string, string]>([
    [
      'a directive',
      '2.8.4',
      site('timeouts'),
      `unknown-directive: unrecognized directive: timeouts | ${came('2.11.5', '2.8.4')}`,
    ],
    [
      'a directive in a block',
      '2.11.7',
      site('handle {', 'log_level DEBUG', '}'),
      `unknown-directive: unrecognized directive: log_level - are you sure your Caddyfile structure (nesting and braces) is correct? | ${came('2.11.8', '2.11.7')}`,
    ],
    [
      'a subdirective',
      '2.8.4',
      site('reverse_proxy a {', 'health_upstream b:80', '}'),
      `unknown-subdirective: unrecognized subdirective health_upstream | ${came('2.9.1', '2.8.4')}`,
    ],
    [
      'a subdirective that another directive inherits',
      '2.8.4',
      site('forward_auth a {', 'uri /', 'health_method GET', '}'),
      `unknown-subdirective: unrecognized subdirective health_method | ${came('2.9.1', '2.8.4')}`,
    ],
    [
      'an option',
      '2.9.1',
      options('dns x'),
      `unknown-subdirective: unrecognized global option: dns | ${came('2.10.0', '2.9.1')}`,
    ],
    [
      'a module',
      '2.10.2',
      site('log {', 'format journald', '}'),
      `unknown-directive: getting module named 'caddy.logging.encoders.journald': module not registered: caddy.logging.encoders.journald | ${came('2.11.3', '2.10.2')}`,
    ],
    [
      'a matcher',
      '2.8.4',
      site('@s tls', 'respond @s x'),
      `unknown-directive: getting matcher module 'tls': module not registered: http.matchers.tls | ${came('2.9.1', '2.8.4')}`,
    ],
    [
      'a form of a line',
      '2.8.4',
      'a.test {\ntls force_automate\n}\n',
      `invalid-argument: single argument must either be 'internal' or an email address | ${came('2.9.1', '2.8.4')}`,
    ],
    [
      'a value',
      '2.10.2',
      site('basic_auth argon2id {', 'a b', '}'),
      `invalid-argument: unrecognized hash algorithm: argon2id | ${came('2.11.1', '2.10.2')}`,
    ],
    [
      'fewer words',
      '2.8.4',
      options('default_bind'),
      `invalid-argument: wrong argument count or unexpected line ending after 'default_bind' | ${came('2.9.1', '2.8.4')}`,
    ],
  ])('%s', (_, release, text, finding) => {
    expect(findings(release, text)).toEqual([finding])
  })
})

describe('what a release does not have any more', () => {
  test.each<[string, Release, string, string]>([
    [
      'a subdirective',
      '2.11.7',
      site('request_body {', 'read_timeout 5s', '}'),
      "unknown-subdirective: unrecognized request_body subdirective 'read_timeout' | It was removed in Caddy 2.11.5: use the directive timeouts instead.",
    ],
    [
      'a subdirective of old',
      '2.11.7',
      site('reverse_proxy a {', 'buffer_requests', '}'),
      'unknown-subdirective: unrecognized subdirective buffer_requests | It was removed in Caddy 2.8.4: use request_buffers instead.',
    ],
    [
      'a value',
      '2.11.1',
      options('auto_https prefer_wildcard'),
      "invalid-argument: auto_https must be one of 'off', 'disable_redirects', 'disable_certs', or 'ignore_loaded_certs' | It was removed in Caddy 2.11.1; this is checked for 2.11.1.",
    ],
  ])('%s', (_, release, text, finding) => {
    expect(findings(release, text)).toEqual([finding])
  })

  test('the release before takes it', () => {
    expect(findings('2.11.4', site('request_body {', 'read_timeout 5s', '}'))).toEqual([])
    expect(findings('2.10.2', options('auto_https prefer_wildcard'))).toEqual([])
  })
})

test('a mistake that no release takes has no such help', () => {
  const [finding] = findings('2.8.4', site('reverse_proxy a {', 'lb_retries x', '}'))
  expect(finding).not.toContain('It came with')
})

describe('what the lexer and the expansion of imports did', () => {
  test('a quoted brace was a brace', () => {
    const text = site('respond "{" 200')
    expect(findings('2.11.5', text)).toEqual([])
    expect(findings('2.11.4', text)).not.toEqual([])
  })

  test('messages about heredocs', () => {
    const text = site('respond <<a.b', 'x', 'a.b')
    const message = (release: Release) => findings(release, text)[0]!.replace(/ \|.*/, '')
    expect(message('2.11.4')).toContain('only alphanumeric characters')
    expect(message('2.11.3')).toContain('only alpha-numeric characters')
  })

  test('imports had no blocks', () => {
    const text = `(s) {\nheader {\n{block}\n}\n}\n${site('import s {', 'A b', '}')}`
    expect(findings('2.9.1', text)).toEqual([])
    expect(findings('2.8.4', text)).toEqual([
      "unresolved-import: Unexpected '{' on a new line; did you mean to place the '{' on the previous line? | It came with Caddy 2.9.1; this is checked for 2.8.4.",
    ])
  })

  test('imports stayed in named routes', () => {
    const text = `(s) {\nrespond x\n}\n&(r) {\nimport s\n}\n${site('invoke r')}`
    expect(findings('2.11.5', text)).toEqual([])
    expect(findings('2.11.4', text)).toEqual([
      'unknown-directive: unrecognized directive: import - are you sure your Caddyfile structure (nesting and braces) is correct? | If it comes from a plugin, Caddy must be built with it.',
    ])
  })
})

describe('what is refused only when it is loaded', () => {
  const dnsWithoutProvider = '*.a.test {\ntls {\nissuer acme {\nresolvers 1.1.1.1\n}\n}\n}\n'

  test.each<[string, Release, Release, string]>([
    ['DNS challenge enabled, but no DNS provider configured', '2.9.1', '2.10.0', dnsWithoutProvider],
    [
      'unsupported HTTP version: h1, supported version: 1.1, 2, h2c, 3',
      '2.10.0',
      '2.10.2',
      site('reverse_proxy a {', 'transport http {', 'versions h1', '}', '}'),
    ],
    ['split path contains non-ASCII characters', '2.10.2', '2.11.1', site('php_fastcgi a:1 {', 'split .phpé', '}')],
    [
      'weighted_round_robin requires at least one upstream with a positive weight',
      '2.11.4',
      '2.11.5',
      site('reverse_proxy a b {', 'lb_policy weighted_round_robin 0 0', '}'),
    ],
  ])('%s: %s takes it, %s does not', (message, before, since, text) => {
    expect(findings(before, text)).toEqual([])
    expect(findings(since, text)).toEqual([expect.stringContaining(`: ${message} | `)])
  })
})

describe('what is deprecated', () => {
  const deprecated = (release: Release, text: string) => {
    const file = analyze('Caddyfile', text, surroundingsOf({}, allTables(release)))
    return lint(file)
      .filter(({ rule }) => rule === 'deprecated-syntax')
      .map(({ message }) => message)
  }

  test('only where the new name is known', () => {
    const text = site('reverse_proxy a {', 'transport http {', 'forward_proxy_url http://p', '}', '}')
    expect(deprecated('2.9.1', text)).toEqual([])
    expect(deprecated('2.10.0', text)).toEqual(['`forward_proxy_url` is deprecated.'])
  })
})
