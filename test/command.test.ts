import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { command, root, runCommand } from './support/run-command.ts'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'caddyfile-lint-')))
const clean = 'example.com {\n\tfile_server\n}\n'
const warned = 'example.com {\n\tskip_log /health\n}\n'
const unloadable = 'example.com {\n\t@a path_regexp (\n\t@b `lower({path}) == "/"`\n\trespond @a x\n\trespond @b x\n}\n'
const broken = 'example.com {\n\tfile_server\n'

function place(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
}

const lint = (...args: string[]) => runCommand(args, { cwd: folder })
const json = async (...args: string[]) => {
  const result = await lint('--format', 'json', ...args)
  return {
    ...result,
    report: JSON.parse(result.stdout) as { files: { path: string; error?: string; findings: { rule: string }[] }[] },
  }
}
const paths = async (...args: string[]) => (await json(...args)).report.files.map(({ path }) => path)

beforeAll(() => {
  place({
    'clean/Caddyfile': clean,
    'warned/Caddyfile': warned,
    'broken/Caddyfile': broken,
    'unloadable/Caddyfile': unloadable,
    'tree/Caddyfile': clean,
    'tree/Caddyfile.production': clean,
    'tree/sites/a.caddyfile': clean,
    'tree/sites/b.caddy': clean,
    'tree/sites/c.conf': clean,
    'tree/ignored/Caddyfile': clean,
    'tree/node_modules/x/Caddyfile': clean,
    'tree/.gitignore': 'ignored/\n',
    'tree/.docker/Caddyfile': clean,
    'empty/readme.txt': 'nothing here\n',
    'binary/Caddyfile': new Uint8Array([0x61, 0, 0x62]),
    'latin/Caddyfile': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]),
    'replaced/Caddyfile': '# \ufffd is a character like any other\n',
  })
  symlinkSync('loop', join(folder, 'loop'))
  symlinkSync('nowhere', join(folder, 'dangling'))
  mkdirSync(join(folder, 'circle'))
  symlinkSync('../circle', join(folder, 'circle/again'))
  symlinkSync('../clean/Caddyfile', join(folder, 'circle/Caddyfile'))
  execFileSync('mkfifo', [join(folder, 'pipe')])
  place({ 'secret/Caddyfile': clean })
  chmodSync(join(folder, 'secret/Caddyfile'), 0)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('exit status', () => {
  test.each([
    [['clean'], 0],
    [['warned'], 0],
    [['warned', '--fail-on', 'warning'], 1],
    [['clean', '--fail-on', 'info'], 0],
    [['broken'], 1],
    [['broken', 'warned', '--quiet'], 1],
    [['missing'], 2],
    [['broken', 'missing'], 2],
    [['--nonsense'], 2],
  ])('%j: %i', async (args, status) => {
    expect((await lint(...args)).status).toBe(status)
  })
})

test('regular expressions and CEL are checked, by what is not in the bundle of the command', async () => {
  const { report } = await json('unloadable')
  expect(report.files.flatMap(({ findings }) => findings)).toMatchObject([
    { rule: 'invalid-argument', message: expect.stringContaining('missing closing )') },
    { rule: 'invalid-argument', message: expect.stringContaining("undeclared reference to 'lower'") },
  ])
  const bundle = readFileSync(join(root, 'packages/cli/dist/main.cjs'), 'utf8')
  expect(bundle).not.toContain('missing closing )')
})

describe('which files', () => {
  test('without an argument, the Caddyfile of this folder', async () => {
    const { stdout } = await runCommand(['--format', 'json'], { cwd: join(folder, 'tree') })
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['Caddyfile'])
  })

  test('without one here, those below', async () => {
    const { stdout } = await runCommand(['--format', 'json'], { cwd: join(folder, 'circle/..', 'tree/sites') })
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['a.caddyfile', 'b.caddy'])
  })

  test('in a folder, by name, without what .gitignore leaves out', async () => {
    expect(await paths('tree')).toEqual([
      'tree/.docker/Caddyfile',
      'tree/Caddyfile',
      'tree/Caddyfile.production',
      'tree/sites/a.caddyfile',
      'tree/sites/b.caddy',
    ])
  })

  test('a file that is named is always taken', async () => {
    expect(await paths('tree/ignored/Caddyfile', 'tree/sites/c.conf')).toEqual([
      'tree/ignored/Caddyfile',
      'tree/sites/c.conf',
    ])
  })

  test('a pattern', async () => {
    expect(await paths('tree/**/*.{caddy,conf}')).toEqual(['tree/sites/b.caddy', 'tree/sites/c.conf'])
  })

  test('each file once', async () => {
    const absolute = join(folder, 'clean/Caddyfile')
    expect(await paths('clean', 'clean/Caddyfile', './clean/Caddyfile', absolute)).toEqual(['clean/Caddyfile'])
  })

  test('a circle of links is followed by nobody, a link to a file is', async () => {
    expect(await paths('circle')).toEqual(['circle/Caddyfile'])
  })

  test('standard input, under the name given', async () => {
    const { stdout, status } = await runCommand(['--stdin-filename', 'sites/x', '-'], { input: broken, cwd: folder })
    expect(status).toBe(1)
    expect(stdout).toContain('--> sites/x:1:13\n')
    expect(await runCommand(['--stdin-filename', 'sites/x'], { input: broken, cwd: folder })).toMatchObject({ stdout })
  })
})

describe('imported files', () => {
  test('are linted where they are, once, in the order of inputs and imports', async () => {
    const { status, stdout } = await runCommand(['test/projects/imports/Caddyfile'])
    expect(status).toBe(1)
    await expect(stdout).toMatchFileSnapshot('golden/imports.txt')
  })

  test('are told once, whatever they are called', async () => {
    const places = [
      ['.'],
      ['Caddyfile', './parts/proxy.caddy', 'sites/b.caddy'],
      ['./parts/../parts/proxy.caddy', join(root, 'test/projects/imports/sites/b.caddy'), 'Caddyfile'],
    ]
    const lastLines = places.map(async (args) => {
      const { stdout } = await runCommand(args, { cwd: join(root, 'test/projects/imports') })
      return stdout.trimEnd().split('\n').at(-1)
    })
    expect(new Set(await Promise.all(lastLines))).toEqual(new Set(['3 errors, 3 warnings, 5 info: 3 files checked.']))
  })
})

describe('what cannot be read is told, and the rest linted', () => {
  test.each([
    ['missing', 'There is no such file.'],
    ['empty', 'This folder has no Caddyfile: none whose name starts with "Caddyfile" or ends in .caddyfile or .caddy.'],
    ['nothing/*.x', 'No file matches this pattern.'],
    ['binary/Caddyfile', 'This is a binary file: it holds NUL bytes.'],
    ['latin/Caddyfile', 'The file is not valid UTF-8: byte 3 cannot be decoded. Save it as UTF-8.'],
    ['pipe', 'This is no regular file, but a pipe, a socket or a device. Use - to read standard input.'],
    ['loop', 'The link leads in a circle.'],
    ['dangling', 'The link leads to no file.'],
  ])('%s', async (path, message) => {
    const { status, stderr, report } = await json(path, 'broken')
    expect(status).toBe(2)
    expect(stderr).toBe(`caddyfile-lint: ${path}: ${message}\n`)
    expect(report.files).toMatchObject([{ path, error: message, findings: [] }, { path: 'broken/Caddyfile' }])
    expect(report.files[1]!.findings).toHaveLength(1)
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (skipped for root, who may read everything)',
    async () => {
      const { stderr } = await lint('secret/Caddyfile')
      expect(stderr).toBe('caddyfile-lint: secret/Caddyfile: It cannot be read: permission denied.\n')
    },
  )

  test('nothing was found, and nothing was checked, are two things', async () => {
    expect((await lint('missing')).stdout).toBe('Nothing was checked: 1 input could not be read.\n')
  })

  test('U+FFFD in a file is a character like any other', async () => {
    expect((await lint('replaced')).status).toBe(0)
  })
})

describe('usage', () => {
  test.each([
    [['--formt', 'json'], 'there is no option --formt; did you mean --format?'],
    [['--wat'], 'there is no option --wat'],
    [['-x'], 'there is no option -x'],
    [['--format', 'jsn'], '--format takes pretty or json, not "jsn"; did you mean json?'],
    [['--fail-on', 'never'], '--fail-on takes error, warning or info, not "never"'],
    [['--preset'], '--preset needs a value: essential, recommended or production'],
    [['--quiet=yes'], '--quiet takes no value'],
    [['--show', 'all'], '--show takes info, not "all"'],
    [
      ['--caddy-version', '2.7'],
      '--caddy-version takes 2.6, 2.6.2, 2.8, 2.8.4, 2.9, 2.9.1, 2.10, 2.10.0, 2.10.2, 2.11, 2.11.1, 2.11.2, 2.11.3, 2.11.4, 2.11.5, 2.11.6, 2.11.7, 2.11.8 or 2.11.9, not "2.7"',
    ],
    [['--caddy-version'], '--caddy-version needs a value: version'],
    [[''], 'the name of a file is empty'],
  ])('%j', async (args, message) => {
    expect(await lint(...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `caddyfile-lint: ${message}\nTry caddyfile-lint --help.\n`,
    })
  })

  test('--help', async () => {
    const { status, stdout } = await lint('--help')
    expect(status).toBe(0)
    await expect(stdout).toMatchFileSnapshot('golden/help.txt')
  })

  test('--version', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'))
    expect(await lint('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
  })
})

test('the release of Caddy', async () => {
  place({ 'release/Caddyfile': 'a.test {\n\ttimeouts {\n\t\tread_timeout 5s\n\t}\n}\n' })
  expect((await lint('release')).status).toBe(0)
  for (const version of ['2.9', '2.9.1', 'v2.9.1']) {
    const { status, stdout } = await lint('release', '--caddy-version', version)
    expect(status).toBe(1)
    expect(stdout).toContain('unrecognized directive: timeouts')
    expect(stdout).toContain('It came with Caddy 2.11.5; this is checked for 2.9.1.')
  }
})

describe('reports', () => {
  test('JSON is as its schema says', async () => {
    const schema = JSON.parse(readFileSync(join(root, 'packages/cli/schema/report.json'), 'utf8'))
    const isValid = new Ajv({ allErrors: true }).compile(schema)
    const { report } = await json('.', 'missing', join(root, 'examples'))
    expect(isValid(report) || isValid.errors).toBe(true)
  })

  test('lines and columns count from 1, columns and offsets in UTF-16 units', async () => {
    place({ 'wide/Caddyfile': '# 😀\nexample.com {\n\trespond "😀" }\n' })
    const { report } = await json('wide', '--preset', 'essential')
    expect(report.files[0]!.findings).toMatchObject([
      { range: { start: { line: 3, column: 15, offset: 33 }, end: { line: 3, column: 16, offset: 34 } } },
    ])
  })

  test('carets stand under wide characters and tabs, and nothing in a file reaches the terminal raw', async () => {
    place({ 'frame/Caddyfile': 'example.com {\n\trespond "日本\u001b[2J" }\n' })
    const { stdout } = await lint('frame')
    expect(stdout).toContain('2 │     respond "日本␛[2J" }\n  │                        ^\n')
  })

  test('info findings of several files are one line each, unless they are asked for', async () => {
    place({ 'two/Caddyfile': 'a.test {\n\treverse_proxy a\n}\n', 'two/Caddyfile.b': clean })
    expect((await lint('two')).stdout).toMatch(
      /^info two\/Caddyfile: 3 more findings \(.*\); --show info shows them\n\n/,
    )
    expect((await lint('two', '--show', 'info')).stdout).toContain('info[missing-upstream-timeouts]')
  })

  test('--quiet reports only what fails the run', async () => {
    expect(await lint('warned', '--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect((await lint('warned', 'broken', '--quiet')).stdout).not.toContain('warning[')
  })

  test('--color', async () => {
    expect((await lint('broken', '--color', 'always')).stdout).toContain('\u001b[')
    expect((await lint('broken', '--color', 'never')).stdout).not.toContain('\u001b[')
  })

  test('presets', async () => {
    place({ 'proxy/Caddyfile': 'a.test {\n\treverse_proxy a\n}\n' })
    const severities = async (preset: string) => {
      const { stdout } = await lint('--preset', preset, '--format', 'json', 'proxy')
      return JSON.parse(stdout).files[0].findings.map(({ severity }: { severity: string }) => severity)
    }
    expect(await severities('essential')).toEqual([])
    expect(await severities('recommended')).toEqual(['info', 'info', 'info'])
    expect(await severities('production')).toEqual(['warning', 'warning', 'warning'])
  })

  test('what several findings of a file are, only the first tells that Caddy stops there', async () => {
    place({ 'twice/Caddyfile': 'a.test {\n\trespnd\n\trespod\n}\n' })
    const { stdout } = await lint('twice')
    expect(stdout.match(/= note: .*/g)).toEqual([
      '= note: Caddy refuses the file with this message.',
      '= note: Caddy refuses this.',
    ])
    const { report } = await json('twice')
    expect(report.files[0]!.findings.map((finding) => 'stopsCaddy' in finding)).toEqual([true, false])
  })

  test('of very many findings of a rule some are shown, and the rest is counted', async () => {
    place({ 'many/Caddyfile': `a.test {\n${'\tskip_log\n'.repeat(60)}}\n` })
    const { stdout } = await lint('many')
    expect(stdout.match(/^warning/gm)).toHaveLength(50)
    expect(stdout).toContain(
      'many/Caddyfile: … and 10 more like this (deprecated-syntax); --format json has all of them\n',
    )
    expect((await json('many')).report.files[0]!.findings).toHaveLength(60)
  })

  test('a file cannot send anything to the terminal', async () => {
    place({ 'escape/Caddyfile': 'a.test {\n\tfo\x1b[31mo\u202e\x9b1m "\x07\n"\n}\n' })
    const { stdout } = await lint('escape')
    expect(stdout).toContain('unrecognized directive: fo␛[31mo��1m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/)
  })

  test('a report that cannot be written is told', async () => {
    const result = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${command}" examples 2>&1 >/dev/full || echo $?`],
      {
        cwd: root,
      },
    )
    expect(result.toString()).toBe('caddyfile-lint: standard output cannot be written: ENOSPC\n2\n')
  })

  test('a reader that goes away is no error', () => {
    const text = execFileSync('sh', ['-c', `"${process.execPath}" "${command}" --show info examples | head -1`], {
      cwd: root,
    })
    expect(text.toString()).toMatch(/^info\[/)
  })
})

const nodes = new Map<string, string>()
for (const path of (process.env.PATH ?? '').split(delimiter)) {
  const node = join(path, 'node')
  if (!existsSync(node)) continue
  const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
  if (!nodes.has(version)) nodes.set(version, node)
}

test.each([...nodes])('the command runs on Node %s', async (_, node) => {
  const { status, stderr } = await runCommand(['--show', 'info', 'examples'], { node })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
