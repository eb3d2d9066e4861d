import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { problemsOf } from './conformance/ours.ts'
import { corpusFiles, hasCorpus } from './support/corpus.ts'

interface RecordedCase {
  readonly id: string
  readonly group: string
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  readonly exit: number
  readonly error: string | null
  readonly warnings: readonly string[]
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/caddy-verdicts.json'), 'utf8')) as {
  cases: RecordedCase[]
}

type Files = RecordedCase['files']

/** What is refused when the configuration is loaded. */
const foundAtLoad = (files: Files): string[] =>
  problemsOf(files).flatMap(({ phase, message }) => (phase === 'validate' ? [message] : []))

/** Cases in which we do not say what Caddy says, and why. */
const differs: Readonly<Record<string, string>> = {
  'validate-cel-single-equals': 'our own words for wrong syntax',
  'validate-cel-syntax': 'our own words for wrong syntax',
  'validate-cel-unquoted-string': 'our own words for wrong syntax',
  'validate-cel-wrong-arg-type': 'our own words for wrong syntax',
  'validate-lb-retry-match-cel': 'our own words for wrong syntax',
  'validate-pki-lifetime-too-long': 'Caddy subtracts the seconds since it made the root; we say ten years',
  'validate-tls-and-handler': 'two mistakes; Caddy loads handlers first, we say both in the order of the text',
}

/** Cases in which we find nothing, and why. */
const notFound: Readonly<Record<string, string>> = {
  'validate-acme-ca-root-missing': 'a file that is not there, of which missing-file tells',
  'validate-pki-root-missing': 'a file that is not there, of which missing-file tells',
  'validate-tls-ca-root-missing': 'a file that is not there, of which missing-file tells',
  'validate-tls-cert-missing': 'a file that is not there, of which missing-file tells',
  'validate-tls-client-auth-missing-file': 'a file that is not there, of which missing-file tells',
  'validate-tls-load-files-same': 'a file that is not there, of which missing-file tells',
  'validate-tls-trust-pool-file-missing': 'a file that is not there, of which missing-file tells',
  'validate-tls-trust-pool-missing-file': 'a file that is not there, of which missing-file tells',
  'validate-log-file-dir-missing-permission': 'a folder that cannot be made',
  'validate-log-file-mode-ok-but-dir': 'a folder that cannot be made',
  'validate-tls-cert-mismatch-file': 'what is inside of certificates and keys',
  'validate-tls-hostless-and-bind': 'an error of adapt that comes with its last step',
  'validate-two-catch-all-global-key-type': 'an error of adapt that comes with its last step',
}

describe('what `caddy validate` of Caddy 2.11.7 refuses, and adapt does not', () => {
  const recorded = cases.filter(({ group, error }) => group === 'validate' && !error?.startsWith('adapting config'))

  test.each(recorded.filter(({ id }) => !(id in differs) && !(id in notFound)))('$id', ({ files, error }) => {
    const [first = ''] = foundAtLoad(files)
    expect(first).not.toBe('')
    // Before that, Caddy names the modules on its way, but no line.
    expect(error!.slice(-first.length)).toBe(first)
  })

  test.each(recorded.filter(({ id }) => id in differs))('$id is refused as well', ({ files }) => {
    expect(foundAtLoad(files).length).toBeGreaterThan(0)
  })

  test.each(cases.filter(({ id }) => id in notFound))('$id is not noticed', ({ files }) => {
    expect(foundAtLoad(files)).toEqual([])
  })

  test.each(cases.filter(({ command, exit }) => command === 'validate' && exit === 0))(
    '$id is accepted',
    ({ files }) => {
      expect(foundAtLoad(files)).toEqual([])
    },
  )
})

/** Each of these was seen to be refused, in these words, by `caddy validate` of Caddy 2.11.7. */
const refusedThoughAdapted: Readonly<Record<string, string>> = {
  'map-default-too-many': '2 destinations != 3 defaults',
  'silent-client-auth-mode-typo': 'client auth mode not recognized: required',
  'silent-log-level-typo': 'unrecognized log level: warning',
  'silent-matcher-host-no-args': 'module value cannot be null',
  'silent-matcher-method-no-args': 'module value cannot be null',
  'silent-matcher-path-no-args': 'module value cannot be null',
  'warn-trusted-ca-cert': 'parsing certificate at index 0: x509: malformed certificate',
  'real/082-AMTSupport-amt-infra-caddy-Caddyfile.caddyfile':
    'compiling CEL program: ERROR: <input>:1:43: matcher arguments must be string constants\n | client_ip(ph(req, "env.TRUSTED_IPS").split(","))\n | ..........................................^',
  'real/084-annict-annict-caddy-Caddyfile.example.caddyfile':
    'base64-decoding password: illegal base64 data at input byte 8',
  'real/255-hanzpo-matrix-server-caddy-Caddyfile.example.caddyfile':
    'base64-decoding password: illegal base64 data at input byte 8',
  'caddy-adapt/acme_server_lifetime.caddyfile':
    'certificate lifetime (168h0m0s) should be less than intermediate certificate lifetime (168h0m0s)',
  'caddy-adapt/global_options_log_and_site.caddyfile':
    "when both include and exclude are populated, each element must be a superspace or subspace of one in the other list; check 'some-log-source' in include",
  'caddy-adapt/tls_automation_policies_5.caddyfile':
    'on-demand TLS cannot be enabled without a permission module to prevent abuse; please refer to documentation for details',
  'caddy-adapt/tls_explicit_issuer_dns_ttl.caddyfile': 'DNS challenge enabled, but no DNS provider configured',
  'caddy-adapt/tls_explicit_issuer_propagation_options.caddyfile':
    'DNS challenge enabled, but no DNS provider configured',
  'caddy-adapt/tls_internal_options.caddyfile': 'no certificate authority configured with id: foo',
  // Refused, but with our own words for wrong syntax.
  'caddy-adapt/expression_quotes.caddyfile':
    'compiling CEL program: ERROR: <input>:1:38: Syntax error: Unexpected character: `\n | ph(req, "http.error.status_code") == `402`\n | .....................................^',
}

const refused = (inputs: readonly { readonly name: string; readonly files: Files }[]): Record<string, string> =>
  Object.fromEntries(inputs.flatMap(({ name, files }) => foundAtLoad(files).map((message) => [name, message])))

const expectedAmong = (inputs: readonly { readonly name: string }[]): Record<string, string> =>
  Object.fromEntries(
    inputs.flatMap(({ name }) => (name in refusedThoughAdapted ? [[name, refusedThoughAdapted[name]!]] : [])),
  )

describe('what `caddy adapt` takes is not refused', () => {
  test('in recorded cases, except for what loading refuses', () => {
    const inputs = cases
      .filter(({ command, exit }) => command === 'adapt' && exit === 0)
      .map(({ id, files }) => ({ name: id, files }))
    expect(refused(inputs)).toEqual(expectedAmong(inputs))
  })

  test.skipIf(!hasCorpus)('in public files, except for what loading refuses', () => {
    const inputs = [...corpusFiles('real', '.caddyfile'), ...corpusFiles('caddy-adapt', '.caddyfile')]
      .map(({ name, text }) => ({ name, files: { Caddyfile: text } }))
      .filter(
        ({ files }) => !problemsOf(files).some(({ severity, phase }) => severity === 'error' && phase === 'adapt'),
      )
    expect(refused(inputs)).toEqual(expectedAmong(inputs))
  })
})

/** What Caddy says only when it loads the configuration, or of the layout of the file. */
const otherWarnings = [
  'Caddyfile input is not formatted',
  'acme_server policy has no allow/deny rules',
  'enabling strict SNI-Host enforcement',
  'on-demand TLS can only get certificates',
  'server is listening only on the HTTP port',
  'trusted_leaf_certs is deprecated',
]

describe('what `caddy adapt` of Caddy 2.11.7 warns of', () => {
  // Where adapt fails, Caddy has not come to all warnings.
  const recorded = cases.filter(({ exit, command }) => exit === 0 || command === 'validate')

  test.each([...new Set(recorded.map(({ group }) => group))])('in the group %s', (group) => {
    const wrong = recorded
      .filter((one) => one.group === group)
      .map(({ id, files, warnings }) => ({
        id,
        wanted: warnings.filter((text) => !otherWarnings.some((start) => text.startsWith(start))).toSorted(),
        ours: problemsOf(files)
          .flatMap(({ severity, phase, text }) => (severity === 'warning' && phase === 'adapt' ? [text] : []))
          .toSorted(),
      }))
      .filter(({ wanted, ours }) => wanted.join('\n') !== ours.join('\n'))
    expect(wrong).toEqual([])
  })
})
