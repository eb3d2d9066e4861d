import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand } from './support/run-command.ts'

/* How the command learns which Caddy the files are for. */

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caddyfile-lint-')))
const caddyfile = 'example.com {\n\troute {\n\t\tteapot\n\t\tfooo\n\t}\n}\n'
const pack = (row: unknown): string =>
  JSON.stringify({ name: 'our/fooo', requires: 'x.org/fooo', directives: { fooo: row } })

const files: Readonly<Record<string, string>> = {
  'plain/Caddyfile': caddyfile,
  'docker/Caddyfile': caddyfile,
  'docker/Dockerfile':
    'FROM caddy:builder\nRUN xcaddy build \\\n\t--with github.com/hairyhenderson/caddy-teapot-module@latest\n',
  'several/Caddyfile': caddyfile,
  'several/Dockerfile.caddy': 'RUN xcaddy build --with github.com/hairyhenderson/caddy-teapot-module',
  'several/web.Dockerfile': 'RUN xcaddy build v2.9.1 --with x.org/fooo',
  'several/Dockerfile': 'RUN echo',
  'podman/Caddyfile': caddyfile,
  'podman/Containerfile': 'RUN xcaddy build --with github.com/hairyhenderson/caddy-teapot-module',
  'fooo.json': `// comments are welcome\n${pack('[<matcher>]')}`,
  'type.json': pack('<a:nope>'),
  'row.json': `{
  "name": "our/x", "requires": "x.org/x",
  "modules": { "dns.providers": {
    "x": { "block": {
      "y": {
        "args": ["<a>", "<a:nope>"]
      }
    } }
  } }
}`,
  'name.json': '{ "name": "our/fooo" }',
  'colour.json': '{ "name": "our/x", "requires": "x.org/x", "colour": "red" }',
  'comma.json': '{\n  "name" "our/fooo"\n}\n',
  'cut.json': '{ "name": "our/fooo"',
}

beforeAll(() => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Report {
  readonly files: readonly { readonly findings: readonly { severity: string; rule: string; message: string }[] }[]
}

/** What is said about plugins and names: the severity and the first words. */
async function found(args: readonly string[], cwd = folder): Promise<string[]> {
  const { stdout } = await runCommand(['--format', 'json', ...args], { cwd })
  const { findings } = (JSON.parse(stdout) as Report).files[0]!
  return findings.map(({ severity, message }) => `${severity}: ${message.replace(/ - are you sure.*$/, '')}`)
}

const needsTeapot = 'info: needs the plugin hairyhenderson/caddy-teapot-module'
const unknown = (name: string, severity = 'error') => `${severity}: unrecognized directive: ${name}`

describe('--plugins', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['is not given: names of known plugins need them', [], [needsTeapot, unknown('fooo')]],
    ['none', ['--plugins', 'none'], [unknown('teapot'), unknown('fooo')]],
    ['any', ['--plugins', 'any'], [unknown('fooo', 'info')]],
    ['a name', ['--plugins', 'caddy-teapot-module'], [unknown('fooo')]],
    ['names and ids', ['--plugins', 'cloudflare, http.handlers.teapot'], [unknown('fooo')]],
    ['another name', ['--plugins', 'cloudflare'], [unknown('teapot'), unknown('fooo')]],
  ])('%s', async (_, args, expected) => {
    expect(await found([...args, 'plain'])).toEqual(expected)
  })

  test.each([
    ['caddy-ratelimt', 'there is no plugin caddy-ratelimt; did you mean caddy-ratelimit?'],
    ['any,caddy-ratelimit', 'there is no plugin any; --plugin-pack describes others'],
    ['certmagic-s3', 'several plugins go by certmagic-s3: ss098/certmagic-s3, techknowlogick/certmagic-s3'],
    ['a,,b', '--plugins takes names with a comma between them, none or any, not "a,,b"'],
  ])('%s: %s', async (names, message) => {
    const { status, stdout, stderr } = await runCommand(['--plugins', names, 'plain'], { cwd: folder })
    const expected = { status: 2, stdout: '', stderr: `caddyfile-lint: ${message}\nTry caddyfile-lint --help.\n` }
    expect({ status, stdout, stderr }).toEqual(expected)
  })
})

describe('a Dockerfile beside the Caddyfile', () => {
  test('declares what it builds in, and refuses nothing', async () => {
    expect(await found(['docker'])).toEqual([unknown('fooo')])
    expect(await found(['podman'])).toEqual([unknown('fooo')])
  })

  test('with a plugin that nobody describes: any name may be from it', async () => {
    expect(await found(['several'])).toEqual([unknown('fooo', 'info')])
  })

  test('beside the name of standard input', async () => {
    const input = { cwd: folder, input: caddyfile }
    const { stdout } = await runCommand(['--format', 'json', '--stdin-filename', 'docker/Caddyfile', '-'], input)
    expect((JSON.parse(stdout) as Report).files[0]!.findings.map(({ rule }) => rule)).toEqual(['unknown-directive'])
  })

  test('says nothing where the command line says it', async () => {
    expect(await found(['--plugins', 'none', 'docker'])).toEqual([unknown('teapot'), unknown('fooo')])
    expect(await found(['--plugins', 'cloudflare', 'several'])).toEqual([unknown('teapot'), unknown('fooo')])
  })

  test('is that of each file, where several are checked', async () => {
    const { stdout } = await runCommand(['--format', 'json', 'plain', 'docker', 'several'], { cwd: folder })
    const rules = (JSON.parse(stdout) as Report).files.map(({ findings }) => findings.map(({ rule }) => rule))
    expect(rules).toEqual([['needs-plugin', 'unknown-directive'], ['unknown-directive'], ['unknown-directive']])
  })
})

describe('--plugin-pack', () => {
  test('describes a plugin that the build has', async () => {
    expect(await found(['--plugin-pack', 'fooo.json', 'plain'])).toEqual([needsTeapot])
    expect(await found(['--plugin-pack', 'fooo.json', 'docker'])).toEqual([])
    expect(await found(['--plugin-pack', 'fooo.json', '--plugins', 'none', 'plain'])).toEqual([unknown('teapot')])
    expect(await found(['--plugin-pack', 'fooo.json', '--plugins', 'any', 'plain'])).toEqual([])
    expect(await found(['--plugin-pack', 'fooo.json', '--plugins', 'our/fooo', 'plain'])).toEqual([unknown('teapot')])
  })

  test.each([
    ['type.json', 'type.json:1:65: directives.fooo: there is no type nope'],
    ['row.json', 'row.json:6:25: modules.dns.providers.x.block.y.args[1]: there is no type nope'],
    ['name.json', 'name.json:1:1: a pack needs requires'],
    ['colour.json', 'colour.json:1:53: colour: a pack has no such property'],
    ['comma.json', 'comma.json:2:10: this is no JSON: Colon expected'],
    ['cut.json', 'cut.json:1:21: this is no JSON: Close brace expected'],
    ['missing.json', 'missing.json: There is no such file'],
    ['plain', 'plain: This is a folder'],
  ])('%s', async (path, message) => {
    const { status, stderr } = await runCommand(['--plugin-pack', 'fooo.json', '--plugin-pack', path, 'plain'], {
      cwd: folder,
    })
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: `caddyfile-lint: ${message}\nTry caddyfile-lint --help.\n`,
    })
  })
})
