import { describe, expect, test } from 'vitest'
import { TokenKind } from './token-columns.ts'
import { tokenize } from './tokenize.ts'

/** Tokens as `line:text`, quoted ones in JSON, with `⏎` before one that is first on its line. */
function show(source: string): string {
  return [...tokenize(source)]
    .map(({ kind, line, text, firstOnLine }) => {
      const shown = kind === TokenKind.Word || kind >= TokenKind.OpenBrace ? text : JSON.stringify(text)
      return `${firstOnLine ? '⏎' : ''}${line}:${shown}`
    })
    .join(' ')
}

// Checked against `Tokenize` of caddyconfig/caddyfile, 2.11.7.
test.each([
  ['words and braces', 'a b {\n  c\n}', '⏎1:a 1:b 1:{ ⏎2:c ⏎3:}'],
  ['a byte order mark is dropped', '\ufeffa', '⏎1:a'],
  ['Unicode spaces separate', 'a\u00a0b\u2028c\u3000d\u0085e', '⏎1:a 1:b 1:c 1:d 1:e'],
  ['a zero-width no-break space inside is text', 'a\ufeffb', '⏎1:a\ufeffb'],
  ['a CR is deleted and separates nothing', 'c\rd\r\ne', '⏎1:cd ⏎2:e'],
  ['quotes only at the start of a token', 'foo"bar" "a b"', '⏎1:foo"bar" 1:"a b"'],
  ['only \\" is an escape in quotes', '"a\\"b\\\\c\\n"', '⏎1:"a\\"b\\\\\\\\c\\\\n"'],
  ['no escapes in backticks', '`a\\`b', '⏎1:"a\\\\" 1:b'],
  ['text after a closing quote is a token of its own', '"a"b', '⏎1:"a" 1:b'],
  ['an empty quote is a token', '"" x', '⏎1:"" 1:x'],
  ['quotes span lines', '"a\nb" c\nd', '⏎1:"a\\nb" 2:c ⏎3:d'],
  ['quoted braces are words', '"{" `}`', '⏎1:"{" 1:"}"'],
  ['a comment needs space before it', 'a#b # c\nd', '⏎1:a#b ⏎2:d'],
  ['a backslash continues the line', 'a \\\nb \\\r\nc\nd', '⏎1:a 1:b 1:c ⏎4:d'],
  ['a backslash before a space is dropped', 'a\\ b', '⏎1:a 1:b'],
  ['a lone backslash is kept for the next word', '\\ b', '⏎1:\\b'],
  ['a backslash before other characters stays', 'a\\xb \\{', '⏎1:a\\xb 1:\\{'],
  ['a backslash escapes a heredoc', '\\<<EOF x', '⏎1:<<EOF 1:x'],
  ['a backslash before a quote still opens it', '\\"a"', '⏎1:"\\\\a"'],
  ['a backslash in a comment joins the next line', 'a # C:\\x\nb', '⏎1:a 1:b'],
  ['heredoc', 'a <<E\n\tx\n\t\ty\n\n\tE z\nb', '⏎1:a 1:"x\\n\\ty\\n" 5:z ⏎6:b'],
  ['a heredoc of CRLF lines loses its CRs', 'a <<E\r\nx\r\nE\r\nb', '⏎1:a 1:"x" ⏎4:b'],
  ['a heredoc ends at the first occurrence of its marker', 'a <<E\nsome EX', '⏎1:a 1:"" 2:X'],
  ['a heredoc without lines joins the next line', 'a <<E\nE\nb', '⏎1:a 1:"" 3:b'],
  ['a space makes a heredoc marker a word', 'a <<E b', '⏎1:a 1:<<E 1:b'],
  ['an unterminated quote takes the rest, unquoted', 'a "b\nc', '⏎1:a 1:b\nc'],
  ['a quote as the last character vanishes', 'a "', '⏎1:a'],
  ['an environment variable is one piece', '{$A:b c}d "{$B:"}" {$C', '⏎1:{$A:b c}d 1:"{$B:\\"}" 1:{$C'],
])('%s', (_, source, expected) => {
  expect(show(source)).toBe(expected)
})

describe('as older releases of Caddy read', () => {
  test('a brace in quotes is a brace', () => {
    const tokens = [...tokenize('a "{" `}` "x{"', { syntax: { bracesInQuotes: true } })]
    expect(tokens.map(({ kind, text }) => [kind, text])).toEqual([
      [TokenKind.Word, 'a'],
      [TokenKind.OpenBrace, '{'],
      [TokenKind.CloseBrace, '}'],
      [TokenKind.Quoted, 'x{'],
    ])
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [3, 4],
      [7, 8],
      [10, 14],
    ])
  })

  test('messages call letters and digits otherwise', () => {
    const { problems } = tokenize('a <<.\n', { syntax: { lettersAndDigits: 'alpha-numeric' } })
    expect(problems[0]!.message).toContain('must contain only alpha-numeric characters')
  })
})

describe('problems', () => {
  test.each([
    ['', 'EOF', ''],
    [
      'a <<\n',
      'missing opening heredoc marker on line #1; must contain only alphanumeric characters, dashes and underscores; got empty string',
      '<<',
    ],
    ['\na <<<X\n', "too many '<' for heredoc on line #2; only use two, for example <<END", '<<<X'],
    [
      'a <<E\t\n',
      "heredoc marker on line #1 must contain only alphanumeric characters, dashes and underscores; got 'E\t'",
      '<<E\t',
    ],
    ['a <<E\nx\ny', 'incomplete heredoc <<E on line #3, expected ending marker E', '<<E'],
    [
      'a <<E\n\tx\n y\n\tE',
      'mismatched leading whitespace in heredoc <<E on line #3 [ y], expected whitespace [\t] to match the closing marker',
      ' y',
    ],
  ])('Caddy refuses %j', (source, message, where) => {
    const [problem] = tokenize(source).problems
    expect(problem).toMatchObject({ message, caddy: { form: 'bare' } })
    expect(source.slice(problem!.start, problem!.end)).toBe(where)
  })

  test.each([
    ['a "b c', 'quote-unterminated', '"b c'],
    ['a "b\nc "d" e', 'quote-runaway', '"b'],
    ['a <<E\nx EY\nE', 'heredoc-cut', 'x E'],
    ['a <<E\nE\nb', 'heredoc-empty', '<<E\nE'],
    ['a <<E\n', 'heredoc-unterminated', '<<E'],
    ['a # C:\\x\nb', 'backslash-in-comment', '# C:\\x'],
  ])('Caddy takes %j silently', (source, code, where) => {
    const problem = tokenize(source).problems.find((found) => found.code === code)
    expect(problem?.caddy).toBeUndefined()
    expect(source.slice(problem?.start, problem?.end)).toBe(where)
  })

  test.each(['# C:\\dir\nb', 'a # C:\\dir\n\nb', 'a # C:\\dir\n# b'])('no line is joined in %j', (source) => {
    expect(tokenize(source).problems).toEqual([])
  })
})

test('comments are kept beside the tokens', () => {
  const source = '# a\nb # c\r\n"# d" #'
  const { comments } = tokenize(source).columns
  const texts = []
  for (let i = 0; i < comments.length; i += 2) texts.push(source.slice(comments[i], comments[i + 1]))
  expect(texts).toEqual(['# a', '# c', '#'])
})
