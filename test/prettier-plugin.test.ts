import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from './support/run-command.ts'

/** An empty project with Prettier and the plugin as it is published. */
const project = mkdtempSync(join(tmpdir(), 'caddyfile-prettier-'))
let prettier: typeof import('prettier')

beforeAll(async () => {
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
    cwd: join(root, 'packages/prettier-plugin'),
    encoding: 'utf8',
  })
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }]
  const plugin = join(project, 'node_modules/prettier-plugin-caddyfile')
  mkdirSync(plugin, { recursive: true })
  execFileSync('tar', ['-xzf', join(project, filename), '--strip-components', '1', '-C', plugin])
  symlinkSync(join(root, 'node_modules/prettier'), join(project, 'node_modules/prettier'), 'junction')
  writeFileSync(join(project, '.prettierrc.json'), '{ "plugins": ["prettier-plugin-caddyfile"] }')
  prettier = await import(pathToFileURL(join(project, 'node_modules/prettier/index.mjs')).href)
})

afterAll(() => rmSync(project, { recursive: true }))

const place = (name: string, text: string): void => writeFileSync(join(project, name), text)

function run(...args: string[]) {
  const command = join(project, 'node_modules/prettier/bin/prettier.cjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd: project, encoding: 'utf8' })
  return { status, stdout, stderr }
}

const unformatted = 'example.com {\n  handle   /a*  {\n    abort\n  }\n}\n'
const formatted = 'example.com {\n\thandle /a* {\n\t\tabort\n\t}\n}\n'

describe('the command', () => {
  test.each(['Caddyfile', 'Caddyfile.production', 'Caddyfile-local', 'site.caddyfile', 'site.caddy'])(
    'knows %s',
    (name) => {
      place(name, unformatted)
      expect(run(name)).toEqual({ status: 0, stdout: formatted, stderr: '' })
    },
  )

  test('checks', () => {
    place('Caddyfile', unformatted)
    place('good.caddyfile', formatted)
    expect(run('--check', 'good.caddyfile').status).toBe(0)
    const { status, stderr } = run('--check', 'Caddyfile', 'good.caddyfile')
    expect(status).toBe(1)
    expect(stderr).toContain('[warn] Caddyfile')
    expect(stderr).not.toContain('good')
  })

  test('writes', () => {
    place('Caddyfile', unformatted)
    expect(run('--write', 'Caddyfile').status).toBe(0)
    expect(readFileSync(join(project, 'Caddyfile'), 'utf8')).toBe(formatted)
  })

  test('shows the option of the plugin', () => {
    expect(run('--plugin', 'prettier-plugin-caddyfile', '--help').stdout).toContain('--caddyfile-format-heredocs')
  })
})

describe('the API', () => {
  const plugins = ['prettier-plugin-caddyfile']
  const format = (text: string, options: object = {}) =>
    prettier.format(text, { parser: 'caddyfile', plugins: plugins.map(fromProject), ...options })
  const fromProject = (name: string) => join(project, 'node_modules', name, 'dist/plugin.js')

  test.each([
    [{}, 'a {\n\tb {\n\t\tc\n\t}\n}\n'],
    [{ useTabs: true }, 'a {\n\tb {\n\t\tc\n\t}\n}\n'],
    [{ useTabs: false }, 'a {\n  b {\n    c\n  }\n}\n'],
    [{ useTabs: false, tabWidth: 4 }, 'a {\n    b {\n        c\n    }\n}\n'],
    [{ endOfLine: 'crlf' }, 'a {\r\n\tb {\r\n\t\tc\r\n\t}\r\n}\r\n'],
    [{ endOfLine: 'cr' }, 'a {\r\tb {\r\t\tc\r\t}\r}\r'],
    [{ endOfLine: 'auto' }, 'a {\n\tb {\n\t\tc\n\t}\n}\n'],
  ])('with %j', async (options, expected) => {
    expect(await format('a {\n b {\n c\n}\n}', options)).toBe(expected)
    expect(await format(expected, options)).toBe(expected)
  })

  test('leaves alone what it is told to', async () => {
    const source = [
      'a {',
      '  # prettier-ignore',
      '  map   {host}   {x} {',
      '     b   c',
      '  }',
      '  d   e',
      '  # prettier-ignore-start',
      '  f   g',
      '  # prettier-ignore-end',
      '  h   i',
      '  # caddyfile-fmt off',
      '  j   k',
      '}',
      '',
    ].join('\n')
    expect(await format(source)).toBe(
      [
        'a {',
        '\t# prettier-ignore',
        '  map   {host}   {x} {',
        '     b   c',
        '  }',
        '\td e',
        '\t# prettier-ignore-start',
        '  f   g',
        '  # prettier-ignore-end',
        '\th i',
        '\t# caddyfile-fmt off',
        '  j   k',
        '}',
        '',
      ].join('\n'),
    )
  })

  test('formats the lines of a range', async () => {
    const source = 'a {\n  b\n}\nc {\n  d\n}\ne {\n  f\n}\n'
    const rangeStart = source.indexOf('d')
    expect(await format(source, { rangeStart, rangeEnd: rangeStart + 1 })).toBe(
      'a {\n  b\n}\nc {\n\td\n}\ne {\n  f\n}\n',
    )
  })

  test('knows where the cursor goes', async () => {
    const source = 'a {\n        b   c\n}\n'
    const options = { parser: 'caddyfile', plugins: plugins.map(fromProject), cursorOffset: source.indexOf('c') }
    expect(await prettier.formatWithCursor(source, options)).toMatchObject({
      formatted: 'a {\n\tb c\n}\n',
      cursorOffset: 7,
    })
  })

  test('takes pragmas', async () => {
    expect(await format('a  b', { requirePragma: true })).toBe('a  b')
    expect(await format('# @format\na  b', { requirePragma: true })).toBe('# @format\na b\n')
    expect(await format('# @noformat\na  b', { checkIgnorePragma: true })).toBe('# @noformat\na  b')
    expect(await format('a  b', { insertPragma: true })).toBe('# @format\n\na b\n')
  })

  const withHeredocs =
    'a {\n\trespond <<HTML\n\t\t<p><b>x</b>\n\t\t</p>\n\t\tHTML 200\n\theader X <<JSON\n\t{"a":1,\n\t"b":2}\n\tJSON\n\theader Y <<CSS\n\tp{color:red\n\tCSS\n\theader Z <<TEXT\n\ta  b\n\tTEXT\n}\n'

  test('leaves heredocs alone', async () => {
    expect(await format(withHeredocs)).toBe(withHeredocs)
  })

  test('formats heredocs on request, where it knows the language and can read the text', async () => {
    expect(await format(withHeredocs, { caddyfileFormatHeredocs: true })).toBe(
      'a {\n\trespond <<HTML\n\t\t<p><b>x</b></p>\n\t\tHTML 200\n\theader X <<JSON\n\t{ "a": 1, "b": 2 }\n\tJSON\n\theader Y <<CSS\n\tp{color:red\n\tCSS\n\theader Z <<TEXT\n\ta  b\n\tTEXT\n}\n',
    )
  })

  test('leaves heredocs alone that are in a part to be left alone', async () => {
    const source = 'a {\n\t# prettier-ignore\n\trespond <<CSS\n\t\tp{color:red}\n\t\tCSS\n}\n'
    expect(await format(source, { caddyfileFormatHeredocs: true })).toBe(source)
  })

  test('formats fences in Markdown, indented as the Markdown is', async () => {
    const markdown = 'Text\n\n- one\n\n  ```caddyfile\n  a {\n        b   c\n  }\n  ```\n'
    expect(await format(markdown, { parser: 'markdown' })).toBe(
      'Text\n\n- one\n\n  ```caddyfile\n  a {\n    b c\n  }\n  ```\n',
    )
    expect(await format(markdown, { parser: 'markdown', useTabs: true })).toContain('  a {\n  \tb c\n  }\n')
  })

  test('formats what Caddy refuses, and an empty file', async () => {
    expect(await format('a {\nb {\nc')).toBe('a {\n\tb {\n\t\tc\n')
    expect(await format('')).toBe('')
  })
})
