import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CaddyfileGrammar } from './grammar.ts'
import { tokenize } from './tokenize.ts'

test("the grammar passes Chevrotain's own validation: LL(1), no ambiguity, no left recursion", () => {
  expect(() => new CaddyfileGrammar({ validate: true })).not.toThrow()
})

test('the position in the input is that of the token read last, in the pinned version', () => {
  const { document } = new CaddyfileGrammar().parse(tokenize('a.test {\n\trespond 1 2\n}\n'))
  const [site] = document.children
  expect(site).toMatchObject({ kind: 'site', first: 0, last: 0 })
  expect(site!.block).toMatchObject({ open: 1, close: 5 })
  expect(site!.block!.children[0]).toMatchObject({ kind: 'directive', first: 2, last: 4 })
})

test('every sequence of tokens is a document', () => {
  const grammar = new CaddyfileGrammar()
  const token = fc.constantFrom('{', '}', '\n{', '\n}', '\na', ' a', '\nimport', '\n@m', '\n(s)', '\n&(r)', ' a,')
  fc.assert(
    fc.property(fc.array(token), (parts) => {
      const tokens = tokenize(`x ${parts.join(' ')}`)
      grammar.parse(tokens)
      expect(grammar.errors).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
