import type { Row } from '../../row.ts'
import { clientAuth } from '../fragments/client-auth.ts'
import { dnsChallenge } from '../fragments/dns-challenge.ts'
import { renewalRatioTexts } from '../fragments/renewal-ratio.ts'

const challenge = '$acme.challenges.dns'
const ofChallenge: Row = {
  surplus: 'line',
  check: 'dnsChallengeOption',
  before: { '2.10.2': { check: null } },
}
const challengeRows = dnsChallenge(challenge, ofChallenge)

const email = { sig: '[<email:email>]', json: { '$acme.email': '<email>' } } as const

/** Caddy's `parseTLS` (httpcaddyfile/builtins.go). What it makes an ACME issuer of gathers in `$acme`. */
export const tls: Row = {
  settles: 'certificates',
  matcher: 'none',
  surplus: 'line',
  args: [
    { sig: 'internal', json: { $internal: {} } },
    { sig: 'force_automate', json: { force_automate: true }, since: '2.9.1' },
    {
      ...email,
      since: '2.9.1',
      error: "single argument must either be 'internal', 'force_automate', or an email address",
    },
    { ...email, until: '2.8.4', error: "single argument must either be 'internal' or an email address" },
    {
      sig: '<cert_file:file> <key_file:file>',
      json: { 'load_files[]': { certificate: '<cert_file>', key: '<key_file>' } },
    },
  ],
  unknown: 'unknown subdirective: {name}',
  block: {
    protocols: {
      args: '<min:tlsVersion> [<max:tlsVersion>]',
      surplus: 'drop',
      loadLine: 'tlsVersions',
      json: { 'connection_policy.protocol_min': '<min>', 'connection_policy.protocol_max': '<max>' },
      missing: 'protocols requires one or two arguments',
      error: "wrong protocol name or protocol not supported: '{value}'",
    },
    ciphers: {
      args: '[<suites:cipherSuite...>]',
      json: { 'connection_policy.cipher_suites[]': '<suites>' },
      before: { '2.8.4': { args: '[<suites:cipherSuite(rsa)...>]' } },
      error: "wrong cipher suite name or cipher suite not supported: '{value}'",
    },
    curves: {
      args: '[<curves:tlsCurve...>]',
      json: { 'connection_policy.curves[]': '<curves>' },
      error: "Wrong curve name or curve not supported: '{value}'",
      before: { '2.10.0': { args: '[<curves:oneOf(x25519|secp256r1|secp384r1|secp521r1)...>]' } },
    },
    client_auth: { ...clientAuth, at: 'connection_policy.client_authentication=' },
    alpn: { args: '<protocols...>', json: { 'connection_policy.alpn': '<protocols>' } },
    load: { args: '[<folders...>]', json: { 'load_folders[]': '<folders>' } },
    ca: { args: '<url>', surplus: 'line', at: '$acme', json: 'ca' },
    ca_root: { args: '<pem_file:file>', surplus: 'line', at: '$acme', json: 'trusted_roots_pem_files[]' },
    key_type: {
      args: '<type:knownWord(|ed25519|p256|p384|rsa2048|rsa4096)>',
      surplus: 'line',
      json: 'key_type',
      loadError: 'unrecognized key type: {value}',
    },
    dns: {
      args: '[<provider:module(dns.providers, name)>]',
      at: challenge,
      json: { provider: '<provider>' },
      check: 'dnsProvider',
    },
    ...challengeRows,
    propagation_delay: { ...challengeRows.propagation_delay, since: '2.8.4' },
    propagation_timeout: { ...challengeRows.propagation_timeout, since: '2.8.4' },
    dns_challenge_override_domain: { ...ofChallenge, args: '<domain>', at: challenge, json: 'override_domain' },
    on_demand: { surplus: 'first', json: 'on_demand' },
    reuse_private_keys: { surplus: 'first', json: 'reuse_private_keys', since: '2.8.4' },
    eab: {
      args: '<key_id> <mac_key>',
      surplus: 'line',
      at: '$acme',
      json: { external_account: { key_id: '<key_id>', mac_key: '<mac_key>' } },
    },
    issuer: { args: '<issuer:module(tls.issuance, module)>', json: { 'issuers[]': '<issuer>' } },
    get_certificate: { args: '<manager:module(tls.get_certificate, via)>', json: { 'get_certificate[]': '<manager>' } },
    insecure_secrets_log: { args: '<file>', json: 'connection_policy.insecure_secrets_log' },
    renewal_window_ratio: {
      since: '2.11.1',
      args: '<ratio:float((0,1))>',
      surplus: 'line',
      json: 'renewal_window_ratio',
      ...renewalRatioTexts,
    },
  },
  finish: 'tls',
  load: 'onDemandPermission',
  // The first of what it returns. Certificates are numbered through the file; issuers hold much that is not known here.
  returns: {
    load_files:
      'caddytls.FileLoader{caddytls.CertKeyFilePair{Certificate:<load_files.0.certificate|"">, Key:<load_files.0.key|"">, Format:"", Tags:[]string{"cert0"}}}',
    load_folders: 'caddytls.FolderLoader{…}',
    issuers: '&caddytls.…Issuer{…}',
    $acme: '&caddytls.ACMEIssuer{…}',
    $internal:
      '&caddytls.InternalIssuer{CA:"", Lifetime:0, SignWithRoot:false, ca:(*caddypki.CA)(nil), logger:(*zap.Logger)(nil)}',
    key_type: '<key_type|"">',
    on_demand: 'true',
    get_certificate: '&caddytls.HTTPCertGetter{…}',
    reuse_private_keys: 'true',
    renewal_window_ratio: '<renewal_window_ratio|0>',
    force_automate: 'true',
    '': '&caddytls.ConnectionPolicy{MatchersRaw:caddy.ModuleMap(nil), matchers:[]caddytls.ConnectionMatcher(nil), CertSelection:(*caddytls.CustomCertSelectionPolicy)(nil), CipherSuites:<connection_policy.cipher_suites|[]string(nil)>, Curves:<connection_policy.curves|[]string(nil)>, ALPN:<connection_policy.alpn|[]string(nil)>, ProtocolMin:<connection_policy.protocol_min|"">, ProtocolMax:<connection_policy.protocol_max|"">, Drop:false, ClientAuthentication:(*caddytls.ClientAuthentication)(nil), DefaultSNI:"", FallbackSNI:"", InsecureSecretsLog:<connection_policy.insecure_secrets_log|"">, HandshakeContextRaw:json.RawMessage(nil), handshakeContext:caddytls.HandshakeContext(nil), TLSConfig:(*tls.Config)(nil)}',
  },
}
