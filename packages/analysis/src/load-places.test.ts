import { standardTables } from '@caddyfile/language-data'
import { languageCheckers } from '@caddyfile/language-data/language-checkers'
import { describe, expect, test } from 'vitest'
import { memorySource } from '../../../test/support/memory-source.ts'
import { analyze } from './analyze.ts'

const verdictFor = (text: string, checkers?: typeof languageCheckers) =>
  analyze('Caddyfile', text, {
    absolutePath: '/work-folder/Caddyfile',
    files: memorySource({}),
    tables: standardTables,
    ...(checkers && { checkers }),
  }).verdict!

/** The text with what loading refuses between brackets, and what is said of it. */
function marked(text: string): { readonly text: string; readonly said: readonly string[] } {
  const found = verdictFor(text, languageCheckers).problems.filter(({ phase }) => phase === 'validate')
  const bracketed = found.toReversed().reduce((all, { start, end }) => {
    return `${all.slice(0, start)}«${all.slice(start, end)}»${all.slice(end)}`
  }, text)
  return { text: bracketed, said: found.map((problem) => problem.text) }
}

const site = (lines: string): string => `http://example.com {\n\t${lines.replaceAll('\n', '\n\t')}\n}\n`

describe('what loading refuses is said of the very part', () => {
  test.each([
    {
      title: 'of a regular expression',
      lines: '@a path_regexp ^/«(?!»admin)\nrespond @a x',
      said: 'compiling matcher regexp ^/(?!admin): error parsing regexp: invalid or unsupported Perl syntax: `(?!`',
    },
    {
      title: 'in quotes',
      lines: '@a path_regexp name "^/«(»a"\nrespond @a x',
      said: 'compiling matcher regexp ^/(a: error parsing regexp: missing closing ): `^/(a`',
    },
    {
      title: 'of the whole token where quotes are escaped in it',
      lines: '@a path_regexp «"\\"("»\nrespond @a x',
      said: 'compiling matcher regexp "(: error parsing regexp: missing closing ): `"(`',
    },
    {
      title: 'of a CEL expression, behind short forms of placeholders',
      lines: '@a `{method} == "GET" && «lower»({path}) == "/"`\nrespond @a x',
      said: "undeclared reference to 'lower' (in container '')",
    },
    {
      title: 'of a CEL expression in several words',
      lines: '@a expression {method} == "GET" && «nothing»\nrespond @a x',
      said: "undeclared reference to 'nothing' (in container '')",
    },
    {
      title: 'of a mapping',
      lines: 'map {path} {section} {\n\t~^/«(»a x\n}\nrespond x',
      said: 'compiling regexp for mapping 0: error parsing regexp: missing closing ): `^/(a`',
    },
    {
      title: 'of the second of two hosts',
      lines: '@a host a.test b.test «A.test»\nrespond @a x',
      said: 'host at index 0 is repeated at index 2: A.test',
    },
  ])('$title', ({ lines, said }) => {
    const expected = site(lines)
    expect(marked(expected.replace(/[«»]/g, ''))).toEqual({ text: expected, said: [said] })
  })
})

describe('what is never loaded is not refused', () => {
  test.each([
    ['a matcher that nobody uses', site('@a path_regexp (\nrespond x')],
    ['a named route that nobody invokes', `&(a) {\n\t@m path_regexp (\n\trespond @m x\n}\n${site('respond x')}`],
    ['what a further line replaces', site('reverse_proxy a:80 {\n\thealth_uri /%zz\n\thealth_uri /up\n}')],
    [
      'a transport that a further one replaces',
      site('reverse_proxy a:80 {\n\ttransport http {\n\t\tversions 4\n\t}\n\ttransport http\n}'),
    ],
    ['tls of a site without TLS', site('tls {\n\tkey_type rsa1024\n}')],
    ['a site that is bound to nothing', site('bind\n@a path_regexp (\nrespond @a x')],
    ['an option that a further one replaces', `{\n\tkey_type rsa1024\n\tkey_type p256\n}\n${site('respond x')}`],
    ['the body to expect where nothing is checked', site('reverse_proxy a:80 {\n\thealth_body (\n}')],
    ['what the environment decides', site('@a remote_ip {$OFFICE} {env.HOME_NETWORK}\nrespond @a x')],
  ])('%s', (_, text) => {
    expect(marked(text).said).toEqual([])
  })
})

test('where Caddy takes a brace for an address, what it reads is loaded', () => {
  const { said } = marked('} a.test {\n\ttls internal\n\t@m path_regexp (\n\trespond @m x\n}\n')
  expect(said).toEqual(['compiling matcher regexp (: error parsing regexp: missing closing ): `(`'])
})

test('a named route is loaded for the site that invokes it', () => {
  const { said } = marked(`&(a) {\n\t@m path_regexp (\n\trespond @m x\n}\n${site('invoke a')}`)
  expect(said).toEqual(['compiling matcher regexp (: error parsing regexp: missing closing ): `(`'])
})

describe('checkers of other languages', () => {
  const pattern = site('@a path_regexp (\nrespond @a x')

  test('are asked for by a file that has something for them', () => {
    expect(verdictFor(pattern)).toMatchObject({ needsCheckers: true, problems: [] })
    expect(verdictFor(pattern, languageCheckers)).toMatchObject({ needsCheckers: false, problems: [{ kind: 'load' }] })
  })

  test('are not asked for by others', () => {
    expect(verdictFor(site('@a path /a\nrespond @a x'))).toMatchObject({ needsCheckers: false })
  })
})
