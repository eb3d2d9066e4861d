import { expect, test } from 'vitest'
import { nodeAt, tokenAt } from './locate.ts'
import { parse } from './parse.ts'

/** The text with its `<|>` taken out, and where that was. */
function withCursor(marked: string): { source: string; offset: number } {
  const offset = marked.indexOf('<|>')
  return { source: marked.replace('<|>', ''), offset }
}

test.each([
  [
    'a.test {\n\thandle {\n\t\tresp<|>ond ok\n\t}\n}\n',
    ['document', 'site', 'block', 'directive', 'block', 'directive'],
    'respond',
  ],
  ['a.test {\n\thandle {<|>\n\t}\n}\n', ['document', 'site', 'block', 'directive', 'block'], '{'],
  ['a.test {\n\t<|>\n}\n', ['document', 'site', 'block'], undefined],
  ['a.te<|>st {\n}\n', ['document', 'site'], 'a.test'],
  ['<|>', ['document'], undefined],
  ['{\n\tdebug<|>\n}\n', ['document', 'globalOptions', 'block', 'directive'], 'debug'],
])('at %j', (marked, kinds, token) => {
  const { source, offset } = withCursor(marked)
  const { document } = parse(source)
  expect(nodeAt(document, offset).map(({ kind }) => kind)).toEqual(kinds)
  expect(tokenAt(document.tokens, offset)?.text).toBe(token)
})
