import { analyze } from '@caddyfile/analysis'
import { expect, test } from 'vitest'
import { surroundingsOf } from '../../../test/support/surroundings.ts'
import { lint } from './lint.ts'

const site = (...lines: string[]): string => `a.test {\n${lines.join('\n')}\n}\n`
const address = 'An address is a host such as example.com, a port up to 65535 such as :8080, or both.'
const scheme = 'Use http:// or https:// and a port that goes with it, or leave one of the two out.'

test.each([
  ['(a) {\n}\n(a) {\n}\n', 'Give each snippet a name of its own.'],
  [site('import ""'), 'Name a snippet or a file after import.'],
  [site('import'), 'Name a snippet or a file after import.'],
  [
    `(s) {\n}\n${site('import s {', '{', '}', '}')}`,
    'Give each block inside of the block of an import a name: the snippet asks for it as {blocks.name}.',
  ],
  [
    `(s) {\nimport s\n}\n${site('import s')}`,
    'Remove one of these imports: what is imported may not lead back to where it is imported.',
  ],
  [
    site('import nothing'),
    'A snippet must be defined above its import; names of files are relative to the file that imports them.',
  ],
  ['import */*', 'Use a single * in the pattern, and import several patterns one by one.'],
  ['a.test:99999 {\n}\n', address],
  ['a.test:x {\n}\n', address],
  ['http://a.test:443 {\n}\n', scheme],
  ['ws://a.test {\n}\n', scheme],
  ['&(a) {\n}\n&(a) {\n}\n', 'Give each named route a name of its own.'],
  [site('invoke a'), 'Define the route outside of the sites: &(name), {, its directives, and }.'],
  [site('respond {}'), 'Leave the {} out; if you mean the two characters, quote them: "{}".'],
  [site('handle {}'), 'Leave the {} out; if you mean the two characters, quote them: "{}".'],
  [site('root'), 'Write it as `root [<matcher>] <path>`.'],
  [site('reverse_proxy a {', 'fail_duration 5x', '}'), 'Expected here: a length of time such as 10s, 5m, 1h30m or 2d.'],
  [site('reverse_proxy http://a https://b'), 'The things that the message names do not go together: keep one of them.'],
  [
    site('reverse_proxy a {', 'lb_policy first', 'lb_policy first', '}'),
    'Keep one of them: it can be given only once.',
  ],
  [site('respnd'), 'Did you mean respond?'],
  [site('email a@b.c'), '`email` is a global option: put it into a block without an address, at the top of the file.'],
  [site('lb_policy first'), '`lb_policy` belongs in the block of `reverse_proxy`.'],
  [site('reverse_proxy a {', 'encode gzip', '}'), '`encode` is a directive: put it outside of this block.'],
  ['{\nrespond a\n}\n', '`respond` is a directive: put it into a site.'],
  ['{\n@x path /x\n}\n', 'Define the matcher in the site that uses it.'],
  [site('// a comment'), 'Comments start with #, not with //.'],
  ['// a comment\na.test {\n}\n', 'Comments start with #, not with //.'],
  [site('\ufeffrespond a'), 'Delete the invisible characters in this name, or write it anew.'],
  [site('(s) {', '}'), 'Snippets and named routes are defined outside of sites: move the block there.'],
  [site('&(r) {', '}'), 'Snippets and named routes are defined outside of sites: move the block there.'],
  [
    'a.test {\n\treverse_proxy x:1}\n',
    'Give the } at the end of line 2 a line of its own: it is part of the word before it.',
  ],
])('%j: %s', (text, help) => {
  const errors = lint(analyze('Caddyfile', text, surroundingsOf({}))).filter(({ severity }) => severity === 'error')
  expect(errors[0]?.help).toBe(help)
})
