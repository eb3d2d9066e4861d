import { expect, test } from 'vitest'
import { parsePluginPack } from './parse-plugin-pack.ts'
import { type PluginPack, withPlugins } from './plugin-pack.ts'
import { defaultRelease } from './release.ts'
import type { LanguageTables, NamedRows } from './tables.ts'

const nothing: NamedRows = { directives: {}, options: {}, modules: {} }
const tables: LanguageTables = {
  release: defaultRelease,
  elsewhere: nothing,
  directives: { rewrite: { order: 3 }, respond: { order: 4 }, tls: {} },
  options: { debug: '' as never },
  modules: { 'http.encoders': { gzip: {} } },
}

const pack = (part: Partial<PluginPack>): PluginPack => ({ name: 'a/b', requires: 'example.com/b', ...part })

test('a pack adds what it has, and tells so', () => {
  const added = withPlugins(tables, [
    pack({
      directives: { teapot: '[<matcher>]' },
      options: { teapot: { args: '<size:size>' } },
      modules: { 'http.encoders': { br: '[<level:int>]' }, 'dns.providers': { x: '<token>' } },
    }),
  ])
  const plugin = { name: 'a/b', requires: 'example.com/b' }
  expect(added.directives.teapot).toEqual({ args: '[<matcher>]', plugin })
  expect(added.options.teapot).toEqual({ args: '<size:size>', plugin })
  expect(Object.keys(added.modules['http.encoders']!).sort()).toEqual(['br', 'gzip'])
  expect(added.modules['dns.providers']!.x!.plugin).toEqual(plugin)
})

test('the tables themselves stay as they are', () => {
  const before = structuredClone(tables)
  const added = withPlugins(tables, [
    pack({
      directives: { teapot: '' },
      modules: { 'http.encoders': { br: '' } },
      order: { teapot: { before: 'tls' } },
    }),
  ])
  expect(tables).toEqual(before)
  expect(added.directives.rewrite).toBe(tables.directives.rewrite)
})

test('what is there stays, and the first of several packs counts', () => {
  const one = pack({ name: 'one', directives: { rewrite: '<one>', x: '<one>' }, modules: { n: { m: '<one>' } } })
  const other = pack({ name: 'other', directives: { x: '<other>' }, modules: { n: { m: '<other>', k: '' } } })
  const added = withPlugins(tables, [one, other])
  expect(added.directives.rewrite).toBe(tables.directives.rewrite)
  const { requires } = one
  expect(added.directives.x!.plugin?.name).toBe('one')
  expect(added.modules.n).toEqual({
    m: { args: '<one>', plugin: { name: 'one', requires } },
    k: { args: '', plugin: { name: 'other', requires } },
  })
})

test('of plugins that may be there, the first one has its rivals beside it, each with its own place', () => {
  const one = pack({ name: 'one', directives: { x: '<one>', rewrite: '' } })
  const other = pack({ name: 'other', directives: { x: '<other>' }, order: { x: { before: 'respond' } } })
  const { directives } = withPlugins(tables, [one, other], 'undeclared')
  const { requires } = one
  expect(directives.x).toEqual({
    args: '<one>',
    plugin: { name: 'one', requires, isUndeclared: true, rivals: [{ name: 'other', requires }] },
    rivals: [{ args: '<other>', order: 3.5, plugin: { name: 'other', requires, isUndeclared: true } }],
  })
  expect(directives.rewrite).toBe(tables.directives.rewrite)
})

test('directives stand where their plugins put them; without a place they have no order', () => {
  const { directives } = withPlugins(tables, [
    pack({
      directives: { first: '', second: '', third: '', last: '', none: '' },
      order: {
        first: { before: 'rewrite' },
        second: { before: 'respond' },
        third: { before: 'respond', since: 'v1' },
        last: { after: 'respond' },
      },
    }),
  ])
  const ordered = Object.keys(directives).filter((name) => directives[name]!.order !== undefined)
  ordered.sort((a, b) => directives[a]!.order! - directives[b]!.order!)
  expect(ordered).toEqual(['first', 'rewrite', 'second', 'third', 'respond', 'last'])
  expect(directives.none!.order).toBeUndefined()
})

test('an order next to a directive that is not there puts it at the end', () => {
  const added = withPlugins(tables, [pack({ directives: { x: '' }, order: { x: { after: 'push' } } })])
  expect(added.directives.x!.order).toBe(5)
})

const row = (written: unknown) => ({ name: 'a/b', requires: 'example.com/b', directives: { x: written } })

test('a pack that is well formed is taken as it is', () => {
  const written = {
    $schema: 'plugin-pack.json',
    ...row({
      args: [{ sig: '[<matcher>] <path>', ignoresBlock: true, json: { '{path}.a': ['<path>', { b: '<path>' }] } }, ''],
      block: {
        '*': '<key> <value>',
        '@*': { args: '@<name>', isolated: true },
        zone: { args: '', need: { a: 'text' } },
      },
      finish: 'tls',
    }),
    modules: { 'caddy.storage': { redis: '' } },
    order: { x: { after: 'respond' } },
  }
  expect(parsePluginPack(written)).toEqual(written)
})

test.each<[string, unknown, string]>([
  ['not an object', [], 'a pack is expected here, not a list'],
  ['nothing', null, 'a pack is expected here, not null'],
  ['no name', { requires: 'x' }, 'a pack needs name'],
  ['an empty name', { name: '', requires: 'x' }, 'name: a name is needed here'],
  ['no module path', { name: 'x', requires: 'a b' }, 'requires: the path of a Go module is needed here'],
  ['a property too many', { name: 'x', requires: 'x', option: {} }, 'option: a pack has no such property'],
  ['a list of rows', { name: 'x', requires: 'x', options: [] }, 'options: an object is expected here, not a list'],
  ['a number for a row', row(3), 'directives.x: a row is expected here, not a number'],
  ['a misspelled property', row({ blok: {} }), 'directives.x.blok: a row has no such property'],
  [
    'a misspelled value',
    row({ block: { y: { surplus: 'frist' } } }),
    'directives.x.block.y.surplus: "frist" is none of "next", "first", "last", "line", "drop", "head", "any", "anyAfter"',
  ],
  ['false for a flag', row({ isolated: false }), 'directives.x.isolated: false is none of true'],
  ['a bad signature', row('<a'), 'directives.x: bad signature at 0: <a'],
  ['a bad signature among several', row({ args: ['', '<a> ]'] }), 'directives.x.args[1]: bad signature at 4: <a> ]'],
  ['a form without signature', row({ args: { json: 'a' } }), 'directives.x.args: a form needs sig'],
  ['an unknown type', row('<a:durashun>'), 'directives.x: there is no type durashun'],
  ['a type of all objects', row('<a:constructor>'), 'directives.x: there is no type constructor'],
  [
    'a module without namespace',
    row('<a:module>'),
    'directives.x: module needs a namespace, as in <a:module(caddy.storage)>',
  ],
  ['a module in the middle', row('<a:module(n)> <b>'), 'directives.x: a module is one word, and the last'],
  ['too many optional parts', row('[<a>] '.repeat(13)), 'directives.x: more than 12 optional parts'],
  ['an unknown function', row({ read: 'eval(x)' }), 'directives.x.read: there is no function eval'],
  ['a path of an unknown argument', row({ args: '<a>', json: 'x.{b}' }), 'directives.x.json: the signature has no <b>'],
  [
    'a template of an unknown argument',
    row({ args: [{ sig: '<a>', json: { x: ['<b>'] } }, '<b>'] }),
    'directives.x.json: the signature has no <b>',
  ],
  ['a default of none', row({ args: '<a>', default: { b: 1 } }), 'directives.x.default: the signature has no <b>'],
  ['a name of two words', { ...row(''), options: { 'a b': '' } }, 'options.a b: a name is one word without braces'],
  [
    'a name with a meaning in JavaScript',
    JSON.parse('{"name":"x","requires":"x","modules":{"__proto__":{}}}'),
    'modules.__proto__: a name is one word without braces',
  ],
  ['an order of nothing', { ...row(''), order: { y: { before: 'x' } } }, 'order.y: the pack has no such directive'],
  [
    'an order on both sides',
    { ...row(''), order: { x: { before: 'a', after: 'b' } } },
    'order.x: a place in the order is either before or after another directive',
  ],
  ['an unknown base', row({ inherits: 'y' }), 'directives.x.inherits: there is no directive y'],
  ['endless depth', JSON.parse(`${'['.repeat(9000)}${']'.repeat(9000)}`), 'the pack is nested more than 64 deep'],
])('%s is refused, and the message says where', (_, written, error) => {
  expect(parsePluginPack(written)).toEqual({ error })
})
