import { expect, test } from 'vitest'
import { tablesFor } from './build.ts'
import type { PluginPack } from './plugin-pack.ts'
import { type BuildDescription, describeBuild, pluginNames } from './plugins.ts'

const teapot: PluginPack = { name: 'our/teapot', requires: 'x.org/teapot', directives: { teapot: '[<matcher>]' } }

const build = (description: BuildDescription) => {
  const described = describeBuild(description)
  if ('error' in described) throw new Error(described.error)
  return described
}
const names = (packs: readonly PluginPack[]) => packs.map(({ name }) => name)

test('where nobody says anything, any of the known plugins may be there, and no other', () => {
  const { declared, undeclared, isOpen } = build({})
  expect({ declared, isOpen }).toEqual({ declared: [], isOpen: false })
  expect(names(undeclared)).toEqual([...pluginNames])
})

test('plugins that are named are there, and no others', () => {
  const named = build({ plugins: ['cloudflare', 'mholt/caddy-ratelimit', 'dns.providers.cloudflare'] })
  expect(named).toMatchObject({ undeclared: [], isOpen: false })
  expect(names(named.declared)).toEqual(['caddy-dns/cloudflare', 'mholt/caddy-ratelimit'])
  expect(build({ plugins: [] })).toEqual({ release: '2.11.7', declared: [], undeclared: [], isOpen: false })
})

test('any plugin may be there: those that are known, and others', () => {
  const any = build({ plugins: 'any' })
  expect(any).toMatchObject({ declared: [], isOpen: true })
  expect(names(any.undeclared)).toEqual([...pluginNames])
})

test('a pack of a user is there in any case, and before what else has its names', () => {
  for (const plugins of [undefined, 'any', []] as const) {
    const tables = tablesFor(build({ plugins, packs: [teapot] }))
    expect(tables.directives.teapot!.plugin).toEqual({ name: 'our/teapot', requires: 'x.org/teapot' })
  }
  const own = { ...teapot, name: 'hairyhenderson/caddy-teapot-module' }
  expect(names(build({ packs: [own] }).undeclared)).not.toContain(own.name)
})

test('modules of a Dockerfile are there, besides others', () => {
  const { declared, undeclared, isOpen } = build({ modules: ['github.com/caddy-dns/cloudflare'] })
  expect({ declared: names(declared), isOpen }).toEqual({ declared: ['caddy-dns/cloudflare'], isOpen: false })
  expect(undeclared).toHaveLength(pluginNames.length - 1)
})

test('Caddy itself is no plugin', () => {
  const modules = ['github.com/caddyserver/caddy/v2', 'github.com/caddyserver/caddy/v2/modules/standard']
  expect(build({ modules })).toEqual(build({}))
})

test('one of them that nobody describes may have any name', () => {
  expect(build({ modules: ['x.org/unheard-of'] }).isOpen).toBe(true)
  expect(tablesFor(build({ modules: ['x.org/unheard-of'] })).isOpen).toBe(true)
})

test('a plugin that is not there is an error, with names that may be meant', () => {
  expect(describeBuild({ plugins: ['x'] })).toMatchObject({ name: 'x', error: 'there is no plugin x' })
})

test('what is declared counts before what may be there', () => {
  const rows = { tables: tablesFor(build({})), declared: tablesFor(build({ modules: ['RussellLuo/caddy-ext'] })) }
  expect(rows.tables.directives.rate_limit!.plugin).toEqual({
    name: 'mholt/caddy-ratelimit',
    requires: 'github.com/mholt/caddy-ratelimit',
    isUndeclared: true,
    rivals: [{ name: 'RussellLuo/caddy-ext', requires: 'github.com/RussellLuo/caddy-ext' }],
  })
  expect(rows.declared.directives.rate_limit!.plugin).toEqual({
    name: 'RussellLuo/caddy-ext',
    requires: 'github.com/RussellLuo/caddy-ext',
  })
})
