import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { verdictOf } from '@caddyfile/analysis'
import { standardTables } from '@caddyfile/language-data'
import { tokenize } from '@caddyfile/parser'
import { afterAll, describe, expect, test } from 'vitest'
import { memorySource } from './support/memory-source.ts'
import { runCommand } from './support/run-command.ts'

/*
 * Which folder a name in a Caddyfile is looked for in. The Caddyfile is in `sub`; Caddy is started in the folder around it,
 * as `caddy adapt --config sub/Caddyfile`.
 */

const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'
const withCertificate = 'a.test {\n\ttls {\n\t\tclient_auth {\n\t\t\ttrusted_ca_cert_file ca.pem\n\t\t}\n\t}\n}\n'
const inTls = (text: string) => `parsing caddyfile tokens for 'tls': ${text}, at sub/Caddyfile:4`

type Files = Readonly<Record<string, string>>

function firstError(files: Files): string | undefined {
  const { problems } = verdictOf({
    name: 'sub/Caddyfile',
    path: '/work-folder/sub/Caddyfile',
    tokens: tokenize(files['sub/Caddyfile']!),
    source: memorySource(files),
    tables: standardTables,
  })
  return problems.find(({ severity }) => severity === 'error')?.message
}

describe('what Caddy 2.11.7 says', () => {
  test.each<[string, Files, string | undefined]>([
    ['a certificate in the working folder', { 'ca.pem': certificate, 'sub/Caddyfile': withCertificate }, undefined],
    [
      'a certificate beside the Caddyfile',
      { 'sub/ca.pem': certificate, 'sub/Caddyfile': withCertificate },
      inTls('open ca.pem: no such file or directory'),
    ],
    [
      'a file of the working folder that holds none',
      { 'ca.pem': 'none\n', 'sub/Caddyfile': withCertificate },
      inTls('no CERTIFICATE pem block found in ca.pem'),
    ],
    [
      'an import beside the Caddyfile',
      { 'sub/x.conf': 'a.test {\n}\n', 'sub/Caddyfile': 'import x.conf\n' },
      undefined,
    ],
    [
      'an import in the working folder',
      { 'x.conf': 'a.test {\n}\n', 'sub/Caddyfile': 'import x.conf\n' },
      'File to import not found: x.conf, at sub/Caddyfile:1',
    ],
    [
      'an import beside the file that has it',
      { 'sub/Caddyfile': 'import in/x.conf\n', 'sub/in/x.conf': 'import y.conf\n', 'sub/in/y.conf': 'a.test {\n}\n' },
      undefined,
    ],
  ])('%s', (_, files, error) => {
    expect(firstError(files)).toBe(error)
  })
})

/* `caddy validate` of Caddy 2.11.7 says `open NAME: no such file or directory` of each, and finds it in the working folder. */
describe('files that Caddy reads when it starts', () => {
  const site = (body: string) => `a.test {\n${body}\n}\n`
  const option = (body: string) => `{\n${body}\n}\n`
  const transport = (line: string) => site(`reverse_proxy https://x {\ntransport http {\n${line}\n}\n}`)

  const told = (files: Files) => {
    const { problems } = verdictOf({
      name: 'Caddyfile',
      path: '/work-folder/Caddyfile',
      tokens: tokenize(files.Caddyfile!),
      source: memorySource(files),
      tables: standardTables,
    })
    // One of the options is an old one.
    const others = problems.filter(({ kind }) => kind !== 'deprecated')
    return others.map(({ severity, kind, word }) => `${severity} ${kind}: ${word}`)
  }

  test.each<[string, string, readonly string[]]>([
    ['a certificate and its key', site('tls a.pem a.key'), ['a.pem', 'a.key']],
    ['the root of a CA', site('tls {\nca_root a.pem\n}'), ['a.pem']],
    ['roots that an issuer trusts', site('tls {\nissuer acme {\ntrusted_roots a.pem b.pem\n}\n}'), ['a.pem', 'b.pem']],
    ['those of all issuers', option('acme_ca_root a.pem'), ['a.pem']],
    ['a CA of the PKI', option('pki {\nca {\nroot {\ncert a.pem\nkey a.key\n}\n}\n}'), ['a.pem', 'a.key']],
    ['certificates of clients', transport('tls_client_auth a.pem a.key'), ['a.pem', 'a.key']],
    ['CAs of upstreams', transport('tls_trusted_ca_certs a.pem'), ['a.pem']],
    ['a pool of CAs', site('tls {\nclient_auth {\ntrust_pool file a.pem\n}\n}'), ['a.pem']],
    ['leaf certificates', site('tls {\nclient_auth {\nverifier leaf file a.pem\n}\n}'), ['a.pem']],
  ])('%s', (_, Caddyfile, names) => {
    expect(told({ Caddyfile })).toEqual(names.map((name) => `info missing-file: ${name}`))
    expect(told({ Caddyfile, ...Object.fromEntries(names.map((name) => [name, certificate])) })).toEqual([])
  })

  test('one whose name is not known before is not missed', () => {
    expect(told({ Caddyfile: site('tls {env.CERT} {$KEY}') })).toEqual([])
  })
})

describe('what the command says of files that are not here', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caddyfile-lint-')))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function found(name: string, files: Files): Promise<string[]> {
    const cwd = join(folder, name)
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true })
      writeFileSync(join(cwd, path), text)
    }
    const { stdout } = await runCommand(['--format', 'json', 'sub/Caddyfile'], { cwd })
    const { files: reports } = JSON.parse(stdout) as {
      files: { findings: { severity: string; rule: string; message: string }[] }[]
    }
    return reports
      .flatMap(({ findings }) => findings)
      .filter(({ rule }) => rule !== 'deprecated-syntax')
      .map(({ severity, rule, message }) => `${severity}[${rule}] ${message}`)
  }

  test.each<[string, Files, readonly string[]]>([
    ['certificate', { 'sub/Caddyfile': withCertificate, 'ca.pem': certificate }, []],
    [
      'certificate-elsewhere',
      { 'sub/Caddyfile': withCertificate, 'sub/ca.pem': certificate },
      ['info[missing-file] whether there are certificates in it is not known here: ca.pem'],
    ],
    [
      'no-certificate',
      { 'sub/Caddyfile': withCertificate, 'ca.pem': 'none\n' },
      ['error[invalid-argument] no CERTIFICATE pem block found in ca.pem'],
    ],
    [
      'import-outside',
      { 'sub/Caddyfile': 'import /nowhere/x.conf\nexample.com {\n\trespond @m ok\n}\n' },
      ['info[missing-file] what it imports is not known here: /nowhere/x.conf'],
    ],
    [
      'import-inside',
      { 'sub/Caddyfile': 'import x.conf\n' },
      ['error[unresolved-import] File to import not found: x.conf'],
    ],
  ])('%s', async (name, files, findings) => {
    expect(await found(name, files)).toEqual(findings)
  })
})
