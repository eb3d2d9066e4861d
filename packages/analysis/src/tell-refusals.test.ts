import { standardTables } from '@caddyfile/language-data'
import { expect, test } from 'vitest'
import { memorySource } from '../../../test/support/memory-source.ts'
import { analyze } from './analyze.ts'

/** Everything that is Caddy's report, as `line: text`, the first line of the text only. */
function reported(source: string): string[] {
  const files = memorySource({ Caddyfile: source })
  const surroundings = { absolutePath: '/work-folder/Caddyfile', files, tables: standardTables }
  const { problems, verdict } = analyze('Caddyfile', source, surroundings)
  const ofStructure = problems.flatMap(({ caddy, message, start }) => (caddy ? [{ text: message, start }] : []))
  const ofWords = verdict!.problems.filter(
    ({ severity, isTold, isBehind }) => severity === 'error' && !isTold && !isBehind,
  )
  return [...ofStructure, ...ofWords].map(
    ({ text, start }) => `${source.slice(0, start).split('\n').length}: ${text.split('\n')[0]}`,
  )
}

/** What Caddy 2.11.7 says, at the line of the mistake. */
test.each<[name: string, source: string, reported: string[]]>([
  ['a mistake that Caddy does not notice', '\n\tdebug\n}\n\na.test {\n\tbasic_auth\n}\n', []],
  [
    'a site that is only begun',
    'new.test {\n\na.test {\n\trespond a\n}\n\nb.test {\n\trespond b\n}\n',
    ['1: unrecognized directive: a.test'],
  ],
  [
    'a brace too many, before a directive',
    'a.test {\n\thandle /a {\n\t\trespond x\n\t}\n\t}\n\trespond y\n}\nb.test {\n\trespond z\n}\n',
    ["5: parsed 'respond' as a site address, but it is a known directive; directives must appear in a site block"],
  ],
  [
    'a brace glued to an argument that Caddy takes',
    'a.test {\n\thandle /x{\n\t\trespond a\n\t}\n}\n',
    ["2: subject does not qualify for certificate: '}'"],
  ],
  [
    'a brace glued to an argument that it does not take',
    'a.test {\n\ttls internal{\n\t\ton_demand\n\t}\n}\n',
    ["2: single argument must either be 'internal', 'force_automate', or an email address"],
  ],
  [
    'a brace glued to an option',
    '{debug\n}\na.test {\n}\nb.test {\n}\n',
    ["1: subject does not qualify for certificate: '{debug'"],
  ],
  ['an address that is empty', '"" {\n\trespond x\n}\n', ['2: unrecognized global option: respond']],
  ['half a snippet', '(a {\n\trespond x\n}\n', ["1: subject does not qualify for certificate: '(a'"]],
  ['a snippet with one more word', '(a) b.test {\n}\n', ["1: subject does not qualify for certificate: '(a)'"]],
  ['such an address without a certificate', 'http://(a {\n}\n', []],
  ['such an address with a certificate of its own', '(a {\n\ttls internal\n}\n', []],
  [
    'the block of an import that is not closed',
    '(s) {\n\trespond a\n}\na.test {\n\timport s {\n\t\tb\n}\n',
    ["5: syntax error: unexpected token 'a', expecting '}'"],
  ],
  [
    'a heredoc that is not closed: its text, and what follows, Caddy does not read',
    'a.test {\n\trespond <<HTML\n\t\t<p>a\n\t\t<p>b\n\tnothing\n}\nb.test {\n\tnothing\n}\n',
    ['2: incomplete heredoc <<HTML on line #10, expected ending marker HTML'],
  ],
  ['slashes for a comment', '// sites\na.test {\n\trespond a\n}\nb.test {\n}\n', ['1: unrecognized directive: a.test']],
])('%s', (_, source, expected) => {
  expect(reported(source)).toEqual(expected)
})
