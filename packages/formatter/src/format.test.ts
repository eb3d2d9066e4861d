import { expect, test } from 'vitest'
import { applyEdits, format, formatEdits } from './format.ts'

test('edits touch only the space that changes', () => {
  const source = 'example.com{$X}   {\n  file_server\n\n\n\n\tencode gzip\n}'
  const edits = formatEdits(source)
  expect(edits).toEqual([
    { start: 16, end: 18, text: '' },
    { start: 20, end: 22, text: '\t' },
    { start: 35, end: 37, text: '' },
    { start: 51, end: 51, text: '\n' },
  ])
  expect(applyEdits(source, edits)).toBe(format(source))
})

test('a range is formatted by whole lines, the rest stays', () => {
  const source = 'a.example {\n  abort\n}\nb.example {\n  abort\n}\nc.example {\n  abort\n}\n'
  const start = source.indexOf('abort', source.indexOf('b.example')) + 1
  const edits = formatEdits(source, { range: { start, end: start + 2 } })
  expect(applyEdits(source, edits)).toBe('a.example {\n  abort\n}\nb.example {\n\tabort\n}\nc.example {\n  abort\n}\n')
  expect(formatEdits(source, { range: { start: 0, end: 0 } })).toEqual([])
})

test('a part of the edits is made only where it means the same by itself', () => {
  const source = ' \n   a   b\n   \\\n   a   b\n'
  expect(formatEdits(source, { range: { start: 7, end: 16 } })).toEqual([])
  expect(format('\n   a   b\n\\\n   a   b\n<<E\n x\nE\n', { keep: [{ start: 13, end: 14 }] })).toContain('\n   a   b\n')
})

test('an import is one behind a comment, too', () => {
  const source = '# c\n  import common.caddyfile\n{\n\tdebug\n}\n'
  expect(format(source)).toBe('# c\nimport common.caddyfile\n{\n\tdebug\n}\n')
  for (const broken of ['import x\n{ `a  b`\n{\n\tdebug\n}', 'import x  }  a\n{\n']) {
    expect(format(format(broken))).toBe(format(broken))
  }
})

test('blanks may indent, too', () => {
  const nested = 'a.example {\nhandle {\nabort # now\n}\n}\n'
  const formatted = 'a.example {\n  handle {\n    abort # now\n  }\n}\n'
  expect(format(nested, { indent: '  ' })).toBe(formatted)
  expect(format(formatted, { indent: '  ' })).toBe(formatted)
  expect(format('s {\n`a b` {\nx\n}\n}', { indent: '    ' })).toBe('s {\n    `a b` {\n        x\n    }\n}\n')
})

test('line breaks become LF, unless asked otherwise', () => {
  const source = 'a.example {\r\n  respond <<TEXT\r\n\tone\r\n\tTEXT\r\n}\r\n'
  expect(format(source)).toBe('a.example {\n\trespond <<TEXT\n\tone\n\tTEXT\n}\n')
  expect(format(source, { endOfLine: 'auto' })).toBe('a.example {\r\n\trespond <<TEXT\r\n\tone\r\n\tTEXT\r\n}\r\n')
  expect(format('a\nb\r\n', { endOfLine: 'auto' })).toBe('a\nb\n')
  expect(format('a\n', { endOfLine: 'crlf' })).toBe('a\r\n')
  expect(formatEdits('a\r\n', { endOfLine: 'auto' })).toEqual([])
})

test('what stands between the comments stays, and so does what follows a single one', () => {
  const source =
    'a {\n  b   1\n  # caddyfile-fmt off\n  c   2\n   # caddyfile-fmt on\n  d   3\n #caddyfile-fmt off\n e   4\n}  \n'
  const formatted =
    'a {\n\tb 1\n\t# caddyfile-fmt off\n  c   2\n   # caddyfile-fmt on\n\td 3\n\t#caddyfile-fmt off\n e   4\n}  \n'
  expect(format(source)).toBe(formatted)
  expect(format(formatted)).toBe(formatted)
  expect(format('a "# caddyfile-fmt off\n  b"   c\n')).toBe('a "# caddyfile-fmt off\n  b" c\n')
})

test('nothing is nothing, but for the line break', () => {
  for (const source of ['', '\n', ' \r\n\t']) expect(format(source)).toBe('\n')
})
