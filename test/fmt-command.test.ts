import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runCommand } from './support/run-command.ts'

const formatted = 'example.com {\n\tfile_server\n}\n'
const unformatted = 'example.com {\n  file_server\n}\n'

let folder: string

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'caddyfile-fmt-')))
})

afterEach(() => rmSync(folder, { recursive: true }))

const inFolder = (path: string): string => join(folder, path)
const read = (path: string): string => readFileSync(inFolder(path), 'utf8')

function place(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(inFolder(path)), { recursive: true })
    writeFileSync(inFolder(path), content)
  }
}

const fmt = (...args: string[]) => runCommand(['fmt', ...args], { cwd: folder })

describe('one file is printed', () => {
  test('the one of the folder', async () => {
    place({ Caddyfile: unformatted })
    expect(await fmt()).toEqual({ status: 0, stdout: formatted, stderr: '' })
    expect(read('Caddyfile')).toBe(unformatted)
  })

  test('standard input', async () => {
    const settings = { cwd: folder, input: unformatted }
    expect(await runCommand(['fmt', '-'], settings)).toEqual({ status: 0, stdout: formatted, stderr: '' })
    const checked = await runCommand(['fmt', '--check', '--stdin-filename', 'sites/a.caddyfile', '-'], settings)
    expect(checked).toMatchObject({ status: 1, stdout: 'sites/a.caddyfile\n' })
  })

  test('but not several', async () => {
    place({ a: unformatted, b: unformatted })
    expect(await fmt('a', 'b')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'caddyfile-lint: these are 2 files: say --check, --diff or --write\nTry caddyfile-lint fmt --help.\n',
    })
  })

  test('with the line breaks that are asked for', async () => {
    place({ Caddyfile: 'a {\r\nb\r\n}\r\n' })
    expect((await fmt()).stdout).toBe('a {\n\tb\n}\n')
    expect((await fmt('--end-of-line', 'auto')).stdout).toBe('a {\r\n\tb\r\n}\r\n')
  })
})

describe('--check and --diff', () => {
  test('name the files that are not formatted', async () => {
    place({ Caddyfile: formatted, 'sites/a.caddyfile': unformatted, 'sites/b.caddy': 'b  c' })
    expect(await fmt('--check', '.')).toEqual({
      status: 1,
      stdout: 'sites/a.caddyfile\nsites/b.caddy\n',
      stderr: 'caddyfile-lint: 2 of 3 files are not formatted; caddyfile-lint fmt --write formats them.\n',
    })
    expect(await fmt('--check', 'Caddyfile')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  test('show what would change, as a patch that can be applied', async () => {
    place({ Caddyfile: unformatted, 'b.caddy': formatted })
    const { status, stdout } = await fmt('--diff', '.')
    expect(status).toBe(1)
    expect(stdout).toBe(
      '--- a/Caddyfile\n+++ b/Caddyfile\n@@ -1,3 +1,3 @@\n example.com {\n-  file_server\n+\tfile_server\n }\n',
    )
    execFileSync('git', ['apply', '-'], { cwd: folder, input: stdout })
    expect(read('Caddyfile')).toBe(formatted)
  })
})

test('--diff of a large file that changes everywhere', async () => {
  const lines = 3000
  place({ Caddyfile: 'a   b\n'.repeat(lines) })
  const { stdout } = await fmt('--diff', inFolder('Caddyfile'))
  expect(stdout).toContain(`\n@@ -1,${lines} +1,${lines} @@\n-a   b\n`)
  const name = inFolder('Caddyfile').slice(1)
  expect(stdout.startsWith(`--- a/${name}\n+++ b/${name}\n`)).toBe(true)
  execFileSync('git', ['apply', '-'], { cwd: '/', input: stdout })
  expect(read('Caddyfile')).toBe('a b\n'.repeat(lines))
})

describe('--write', () => {
  test('writes what is not formatted, and only that', async () => {
    place({ Caddyfile: unformatted, 'b.caddy': formatted })
    const { mtimeMs, ino } = statSync(inFolder('b.caddy'))
    expect(await fmt('--write', '.')).toEqual({ status: 0, stdout: 'Caddyfile\n', stderr: '' })
    expect(read('Caddyfile')).toBe(formatted)
    expect(statSync(inFolder('b.caddy'))).toMatchObject({ mtimeMs, ino })
    expect(readdirSync(folder).sort()).toEqual(['Caddyfile', 'b.caddy'])
  })

  test('keeps mode and owner, and follows links', async () => {
    place({ 'real/Caddyfile': unformatted })
    const isRoot = process.getuid?.() === 0
    if (isRoot) chownSync(inFolder('real/Caddyfile'), 1234, 2345)
    chmodSync(inFolder('real/Caddyfile'), 0o640)
    symlinkSync('real/Caddyfile', inFolder('Caddyfile'))
    expect((await fmt('--write', 'Caddyfile')).status).toBe(0)
    expect(lstatSync(inFolder('Caddyfile')).isSymbolicLink()).toBe(true)
    const { mode, uid, gid } = statSync(inFolder('real/Caddyfile'))
    expect(mode & 0o777).toBe(0o640)
    if (isRoot) expect([uid, gid]).toEqual([1234, 2345])
    expect(read('real/Caddyfile')).toBe(formatted)
  })

  test('leaves alone what is no text', async () => {
    const latin = new Uint8Array([0x23, 0x20, 0xe9, 0x0a, 0x0a, 0x0a, 0x61])
    place({ Caddyfile: latin, 'b.caddy': unformatted })
    const { status, stderr } = await fmt('--write', '.')
    expect(status).toBe(2)
    expect(stderr).toContain('Caddyfile: The file is not valid UTF-8')
    expect(new Uint8Array(readFileSync(inFolder('Caddyfile')))).toEqual(latin)
    expect(read('b.caddy')).toBe(formatted)
  })

  test('leaves alone what has several names, and what is empty', async () => {
    place({ Caddyfile: unformatted, 'empty.caddy': '' })
    linkSync(inFolder('Caddyfile'), inFolder('other'))
    const { status, stdout, stderr } = await fmt('--write', '.')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('Caddyfile: It has several names (hard links)')
    expect(read('other')).toBe(unformatted)
    expect(read('empty.caddy')).toBe('')
  })

  test('keeps a byte order mark', async () => {
    place({ Caddyfile: `\ufeff${unformatted}` })
    expect((await fmt('--write')).status).toBe(0)
    expect(read('Caddyfile')).toBe(`\ufeff${formatted}`)
  })
})

describe('--imports', () => {
  test('takes what is imported, too, be it through others, and each file once', async () => {
    place({
      'srv/Caddyfile': `import snippets.caddy\nimport sites/*\nimport ../shared/*.conf\nimport gone*\n`,
      'srv/snippets.caddy': '(s) {\n  import parts/{args[0]}\n}\n',
      'srv/parts/a': 'respond  a\n',
      'srv/parts/not-asked-for': 'respond  b\n',
      'srv/sites/a.test': 'a.test {\n  import s a\n}\n',
      'srv/sites/b.test': 'b.test {\n\timport s a\n}\n',
      'shared/x.conf': unformatted,
      'shared/y.txt': unformatted,
    })
    const imported = ['snippets.caddy', 'sites/a.test', 'parts/a', inFolder('shared/x.conf')]
    expect(await runCommand(['fmt', '--write', '--imports'], { cwd: inFolder('srv') })).toEqual({
      status: 0,
      stdout: imported.map((path) => `${path}\n`).join(''),
      stderr: '',
    })
    expect(read('srv/parts/a')).toBe('respond a\n')
    expect(read('shared/x.conf')).toBe(formatted)
    expect(read('shared/y.txt')).toBe(unformatted)
  })

  test('looks at no others where they are given anyway', async () => {
    place({ Caddyfile: 'import ./sites/a\n', 'sites/a': unformatted })
    expect(await fmt('--check', '--imports', 'sites/../sites/a', 'Caddyfile')).toMatchObject({
      status: 1,
      stdout: 'sites/../sites/a\n',
    })
  })
})

describe('says what is wrong', () => {
  test.each([
    [['--chekc'], 'there is no option --chekc; did you mean --check?\nTry caddyfile-lint fmt --help.'],
    [['--write', '--check'], '--write does not go with --check or --diff, which change nothing'],
    [['--write', '-'], 'standard input cannot be written; leave out --write'],
    [['--imports', '-'], 'where the imports of standard input are is not known; leave out --imports'],
    [['--end-of-line', 'dos'], '--end-of-line takes lf, crlf or auto, not "dos"'],
    [['missing'], 'missing: There is no such file.'],
    [[], '.: There is no Caddyfile in this folder or below it.'],
  ])('%j', async (args, message) => {
    const { status, stdout, stderr } = await fmt(...args)
    expect(stderr).toContain(`caddyfile-lint: ${message}`)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  })

  test('--help', async () => {
    const { status, stdout } = await fmt('--help')
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot('golden/fmt-help.txt')
  })
})
