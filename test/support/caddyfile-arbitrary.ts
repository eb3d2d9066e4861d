import fc from 'fast-check'
import { allCorpusFiles } from './corpus.ts'

const pieces = [
  ...[
    '{',
    '}',
    '{ ',
    ' }',
    '{}',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\\\n',
    '\\',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\0',
  ],
  ...[
    '"',
    '`',
    '""',
    '"a b"',
    '`x\ny`',
    '\\"',
    '#',
    '# comment',
    ' # C:\\dir',
    '<<',
    '<<E\n',
    'E\n',
    '<<E\n\ta\n\tE',
    '<<<X\n',
  ],
  ...[
    '{$A}',
    '{$A:b c}',
    '{$',
    '{args[0]}',
    '{block}',
    '{host}',
    ',',
    'a,b',
    'x{',
    '(s)',
    '&(r)',
    '@m',
    'import',
    'import s',
  ],
  ...[
    'example.com',
    ':80',
    'http://a.test',
    'reverse_proxy',
    'localhost:8080',
    'to',
    'health_uri',
    'header_up',
    'X-Forwarded-For',
  ],
  ...['{{', '}}', '{{upstreams', '{{upstreams 80}}', 'rate_limit', 'zone a', 'dns cloudflare', 'cache', 'php_server'],
  ...['handle', 'respond', 'transport http', 'lb_policy', 'bind', 'servers', 'trusted_proxies', 'é', '😀', '\ud800'],
]

/** Soups of the pieces that Caddyfiles are made of, and of some that they are not. */
const soup: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''))

const files = allCorpusFiles().map(({ text }) => text)
const originals = files.length > 0 ? files : ['example.com {\n\treverse_proxy localhost:8080 {\n\t\tto a b\n\t}\n}\n']

/** Real files with pieces put in, cut out and moved. */
const mutation: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...originals),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 12 }), fc.constantFrom('', ...pieces)), { minLength: 1, maxLength: 5 }),
  )
  .map(([text, edits]) =>
    edits.reduce((edited, [place, length, piece]) => {
      const at = place % (edited.length + 1)
      return edited.slice(0, at) + piece + edited.slice(at + length)
    }, text),
  )

export const caddyfileText: fc.Arbitrary<string> = fc.oneof(soup, mutation)
