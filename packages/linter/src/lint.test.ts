import { analyze } from '@caddyfile/analysis'
import { expect, test } from 'vitest'
import { lint } from './lint.ts'
import { defineRule } from './rule.ts'

const file = analyze('Caddyfile', 'a.test {\n\tskip_log\n\treverse_proxy a b\n}\n')

const named = defineRule({
  name: 'named',
  summary: 'Reports each reverse_proxy.',
  category: 'style',
  messages: {
    found: {
      text: 'This is {what}.',
      help: 'Leave {what} alone, {nobody}.',
      levels: { recommended: 'info', production: 'error' },
    },
  },
  options: { what: 'a proxy' },
  create: ({ options, report }) => ({
    directive: {
      reverse_proxy: (directive) => report({ message: 'found', at: directive, data: { what: options.what } }),
    },
  }),
})

test('a message is filled with the data of its report', () => {
  const [finding] = lint(file, {}, [named])
  expect(finding).toMatchObject({
    rule: 'named',
    source: 'lint',
    severity: 'info',
    message: 'This is a proxy.',
    help: 'Leave a proxy alone, {nobody}.',
  })
})

test.each([
  [{}, 'info'],
  [{ preset: 'production' }, 'error'],
  [{ preset: 'essential' }, undefined],
  [{ rules: { named: 'off' } }, undefined],
  [{ rules: { named: 'warning' } }, 'warning'],
  [{ preset: 'essential', rules: { named: ['error', {}] } }, 'error'],
] as const)('%j: %s', (settings, severity) => {
  expect(lint(file, settings, [named])[0]?.severity).toBe(severity)
})

test('options are laid over the defaults', () => {
  expect(lint(file, { rules: { named: ['info', { what: 'it' }] } }, [named])[0]?.message).toBe('This is it.')
})

test('a rule that throws becomes one finding, and the others go on', () => {
  const throwing = (when: 'create' | 'visit') =>
    defineRule({
      ...named,
      name: `throws-in-${when}`,
      create: () => {
        if (when === 'create') throw new Error('no')
        return {
          word() {
            throw new Error('no')
          },
        }
      },
    })
  const found = lint(file, {}, [throwing('create'), throwing('visit'), named])
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
    'throws-in-create: The rule throws-in-create failed: no',
    'throws-in-visit: The rule throws-in-visit failed: no',
    'named: This is a proxy.',
  ])
})

test('what is said of a snippet is said once, however many proxies import it', () => {
  const shared = analyze(
    'Caddyfile',
    '(s) {\n\tmax_fails 3\n}\na.test {\n\treverse_proxy a b {\n\t\timport s\n\t}\n\treverse_proxy /x c d {\n\t\timport s\n\t}\n}\n',
  )
  expect(lint(shared).filter(({ rule }) => rule === 'ineffective-lb-option')).toHaveLength(1)
})

test.each([
  ['proxies', 'reverse_proxy a:1 b:1\n'],
  ['binds and proxies', 'bind unix//x\nreverse_proxy x\n'],
  ['deprecated names', 'skip_log\n'],
  ['headers', 'reverse_proxy x {\nheader_up X-Forwarded-For {remote_host}\n}\n'],
])('20,000 %s in one site take no longer than their number', { timeout: 20_000 }, (_, line) => {
  expect(lint(analyze('Caddyfile', `a.test {\n${line.repeat(20_000)}}\n`)).length).toBeGreaterThan(0)
})

test('findings are in the order of the text', () => {
  const starts = lint(file).map(({ start }) => start)
  expect(starts).toEqual(starts.toSorted((a, b) => a - b))
})
