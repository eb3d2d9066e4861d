import { expect, test } from 'vitest'
import { printTree } from '../../../test/support/print-tree.ts'
import { parse } from './parse.ts'
import { caddyText, firstRefusal } from './problem.ts'

const tree = (source: string): string => printTree(parse(source).document)

test('the parts of a file', () => {
  expect(
    tree(`{
	email a@example.com
	servers :443 {
		trusted_proxies static private_ranges
	}
}

(common) {
	encode
}

&(api) {
	reverse_proxy api:80
}

import sites/*.caddy one "two three" {
	body
}

example.com, www.example.com
{
	@static path *.css
	handle @static {
		file_server
	}
	import common
	header {
		-Server
	}
}
`),
  ).toBe(`globalOptions
  directive email a@example.com
  directive servers :443
    directive trusted_proxies static private_ranges
snippet (common)
  directive encode
namedRoute &(api)
  directive reverse_proxy api:80
import import sites/*.caddy one "two three"
  directive body
site example.com www.example.com
  matcherDefinition @static path *.css
  directive handle @static
    directive file_server
  import import common
  directive header
    directive -Server
`)
})

test('a site without braces goes on to the end of the file', () => {
  expect(tree('localhost\n\nreverse_proxy {\n\tto a\n}\nfile_server\n')).toBe(`site localhost
  directive reverse_proxy
    directive to a
  directive file_server
`)
})

test('addresses go on after a comma, across lines', () => {
  expect(tree('a.test,\n\nb.test , c.test {\n\trespond\n}\n')).toBe('site a.test b.test c.test\n  directive respond\n')
})

test('a second site may begin on the line of a closing brace', () => {
  expect(tree('a.test {\n} b.test {\n}\n')).toBe('site a.test\nsite b.test\n')
})

test('nodes know their ranges', () => {
  const source = 'a.test {\n\treverse_proxy /x "b c" {\n\t\tto d\n\t}\n}\n'
  const [site] = parse(source).document.children
  const proxy = site!.block!.children[0]!
  expect(source.slice(proxy.start, proxy.end)).toBe('reverse_proxy /x "b c" {\n\t\tto d\n\t}')
  expect(proxy.kind === 'directive' && proxy.arguments.map(({ start, end }) => source.slice(start, end))).toEqual([
    '/x',
    '"b c"',
  ])
})

/**
 * Each problem as `code "where it is"`, and what Caddy prints. Texts are those of Caddy 2.11.7.
 */
const problems = (source: string): string[] =>
  parse(source).problems.map(({ code, start, end }) => `${code} ${JSON.stringify(source.slice(start, end))}`)

test.each<[name: string, source: string, problems: string[], caddy: string | undefined]>([
  ['an empty file', '', ['empty-file ""'], 'EOF'],
  ['only blanks and comments', '\n# hi\n', [], undefined],
  [
    'a brace glued to an address',
    'a.test{\n\trespond\n}\n',
    ['address-brace "a.test{"'],
    "Site addresses cannot end with a curly brace: 'a.test{' - put a space between the token and the brace, at Caddyfile:1",
  ],
  [
    'a brace glued to a directive',
    'a.test {\n\thandle{\n\t\trespond\n\t}\n}\n',
    ['brace-glued "handle{"'],
    'Caddyfile:2: unrecognized directive: handle{',
  ],
  [
    'a brace glued to an argument: all that follows is read, if the argument is none that Caddy stumbles over',
    'a.test {\n\thandle /x{\n\t\trespond\n\t}\n}\n',
    ['brace-glued "/x{"'],
    "subject does not qualify for certificate: '}'",
  ],
  [
    'a block on one line',
    'a.test {\n\thandle { respond }\n}\n',
    ['token-after-open-brace "respond"', 'close-brace-after-word "}"'],
    "Unexpected next token after '{' on same line, at Caddyfile:2",
  ],
  [
    'a site on one line',
    'a.test { respond }\n',
    ['close-brace-after-word "}"'],
    "Unexpected '}' because no matching opening brace, at Caddyfile:1",
  ],
  ['a directive after the brace of a site is in order', 'a.test { respond\n}\n', [], undefined],
  [
    'a brace on a line of its own',
    'a.test\n{\n\tlog\n\t{\n\t}\n}\n',
    ['brace-on-new-line "{"'],
    "Unexpected '{' on a new line; did you mean to place the '{' on the previous line?, at Caddyfile:4",
  ],
  [
    'a pair of braces',
    'a.test {\n\thandle {}\n}\n',
    ['brace-pair "{}"'],
    "Unexpected '{}' at end of line, at Caddyfile:2",
  ],
  [
    'a pair of braces on a line of its own',
    'a.test {\n\trespond ok\n\t{}\n}\n',
    ['brace-pair "{}"'],
    "Unexpected '{}' at end of line, at Caddyfile:3",
  ],
  [
    'the same before another word: it belongs to the line above',
    'http://a.test {\n\trespond ok\n\t{} 200\n}\n',
    [],
    undefined,
  ],
  [
    'two closing braces in one word',
    'a.test {\n\trespond ok\n\t}}\n}\n',
    ['invalid-directive-name "}}"'],
    'Caddyfile:3: unrecognized directive: }}',
  ],
  [
    'a brace after a block that has ended',
    'a.test {\n\thandle {\n\t}\n\t{\n\t}\n}\n',
    ['brace-on-new-line "{"'],
    "Unexpected '{' on a new line; did you mean to place the '{' on the previous line?, at Caddyfile:4",
  ],
  [
    'a brace as the first directive',
    'a.test {\n\t{\n\t}\n}\n',
    ['brace-on-new-line "{"'],
    'Caddyfile:2: unrecognized directive: {',
  ],
  ['a pair of braces before another word is in order', 'http://a.test {\n\trespond {} 200\n}\n', [], undefined],
  [
    'a word after a closing brace',
    'http://a.test {\n\thandle {\n\t} respond b\n}\n',
    ['token-after-close-brace "respond"'],
    undefined,
  ],
  [
    'no closing brace at the end',
    'a.test {\n\trespond x\n',
    ['missing-close-brace "{"'],
    "syntax error: unexpected token 'x', expecting '}', at Caddyfile:2 import chain: ['']",
  ],
  [
    'no closing brace, and Caddy does not notice',
    'http://a.test {\n\thandle {\n\t\trespond\n}\n',
    ['missing-close-brace "{"'],
    undefined,
  ],
  [
    'no closing brace before the next site',
    'a.test {\n\trespond\n\nb.test {\n\trespond\n}\n',
    ['missing-close-brace "{"'],
    'Caddyfile:4: unrecognized directive: b.test',
  ],
  [
    'one closing brace too many',
    'a.test {\n\trespond\n}\n}\nb.test {\n}\n',
    ['stray-close-brace "}"'],
    'Caddyfile:5: unrecognized directive: b.test\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.',
  ],
  [
    'no opening brace, and Caddy does not notice',
    'a.test\n\trespond\n}\n\nb.test {\n}\n',
    ['missing-open-brace "a.test"'],
    undefined,
  ],
  [
    'a comma too many',
    'a.test, {\n\trespond\n}\n',
    ['expected-address ","'],
    "Expected another address but had '{' - check for extra comma, at Caddyfile:1",
  ],
  ['a comma at the end of the file', 'a.test,\n', ['expected-address ","'], 'unexpected EOF, at Caddyfile:1'],
  [
    'a comma without a space',
    'a.test,b.test {\n}\n',
    ['address-comma "a.test,b.test"'],
    "Site addresses cannot contain a comma ',': 'a.test,b.test' - put a space after the comma to separate site addresses, at Caddyfile:1",
  ],
  [
    'a matcher at top level',
    '@a path /a\na.test {\n}\n',
    ['matcher-outside-site "@a"'],
    'request matchers may not be defined globally, they must be in a site block; found @a, at Caddyfile:1',
  ],
  [
    'a second site without braces',
    'a.test\nrespond a\n\nb.test\nrespond b\n',
    ['second-site "b.test"'],
    'Caddyfile:4: unrecognized directive: b.test\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.',
  ],
  [
    'global options that are not first',
    'a.test {\n}\n{\n\tdebug\n}\n',
    ['options-not-first "{"'],
    'server block without any key is global configuration, and if used, it must be first',
  ],
  [
    'the same under an address that is empty',
    'a.test {\n}\n"" {\n\tdebug\n}\n',
    ['options-not-first "{"'],
    'server block without any key is global configuration, and if used, it must be first',
  ],
  [
    'a comment glued to a closing brace',
    'a.test {\n}# done\nb.test {\n}\n',
    ['comment-glued "}#"'],
    'Caddyfile:2: unrecognized directive: }#',
  ],
  [
    'a comment glued to an opening brace, which makes an address of it that only its meaning forbids',
    'a.test {# a\n\trespond\n}\nb.test {\n}\n',
    ['comment-glued "{#"'],
    undefined,
  ],
  ['an option glued to its brace', '{debug\n}\na.test {\n}\nb.test {\n}\n', ['brace-glued "{debug"'], undefined],
  ['an empty block without an address is dropped', 'a.test {\n}\n{\n}\n', [], undefined],
  ['a snippet that is a site', '(s) x {\n}\n', ['snippet-with-address "(s)"'], undefined],
  [
    'a snippet without a block',
    '(s)\nfoo\n',
    ['snippet-without-block "(s)"'],
    "syntax error: unexpected token 'foo', expecting '{', at Caddyfile:2 import chain: ['']",
  ],
  [
    'a snippet without a block at the end',
    '(s)\n',
    ['snippet-without-block "(s)"'],
    "subject does not qualify for certificate: '(s)'",
  ],
  [
    'an import after a snippet without a block',
    '(s)\nimport x\n',
    ['options-after-import "(s)"'],
    'global options block must appear before import directives; move the global options block to the top of the Caddyfile, at Caddyfile:2',
  ],
  [
    'what is only counted for braces until it is imported',
    '(s) {\n\thandle\n\t{\n\t}\n}\n',
    ['brace-on-new-line "{"'],
    undefined,
  ],
  [
    'a snippet that is never closed',
    '(s) {\n\trespond x\n',
    ['missing-close-brace "{"'],
    "syntax error: unexpected token 'x', expecting '}', at Caddyfile:2 import chain: ['']",
  ],
  [
    'a semicolon',
    'a.test {\n\tencode;\n}\n',
    ['invalid-directive-name "encode;"'],
    'Caddyfile:2: unrecognized directive: encode;',
  ],
  [
    'a quote that is never closed',
    'http://a.test {\n\trespond "x\n}\n',
    ['quote-unterminated "\\"x"'],
    "syntax error: unexpected token 'x\n}\n', expecting '}', at Caddyfile:2 import chain: ['']",
  ],
])('%s', (_, source, expected, caddy) => {
  expect(problems(source)).toEqual(expected)
  const refusal = firstRefusal(parse(source).problems)
  expect(refusal && caddyText(refusal, 'Caddyfile')).toBe(caddy)
})

test('problems say what to do', () => {
  const { problems } = parse('a.test {\n\thandle {\n\t\trespond\n\nb.test {\n}\n')
  expect(problems.map(({ help }) => help)).toEqual([
    'Add a } before line 5, where the indentation shows the end of the block.',
    'Add a } before line 5, where the indentation shows the end of the block.',
  ])
})
