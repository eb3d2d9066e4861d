import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verdictOf } from '@caddyfile/analysis'
import {
  type PluginPack,
  parsePluginPack,
  type Row,
  rowOf,
  standardTables,
  withPlugins,
} from '@caddyfile/language-data'
import { packsWith, pluginNames, pluginPack, pluginPacks } from '@caddyfile/language-data/plugins'
import { tokenize } from '@caddyfile/parser'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { memorySource } from './support/memory-source.ts'
import { root } from './support/run-command.ts'

interface Facts {
  readonly name: string
  readonly block?: readonly Facts[]
  readonly wildcardKey?: string
}

interface PluginFacts {
  readonly repo: string
  readonly module: string
  readonly provides: readonly (Facts & { readonly registration: string; readonly slot: string })[]
}

const read = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T
const folder = 'packages/language-data/plugins'
const facts = read<{ plugins: readonly PluginFacts[] }>('test/cases/plugins.json').plugins
const validate = new Ajv({ allErrors: true }).compile(read<object>('packages/language-data/schema/plugin-pack.json'))

/** Plugins that add no name to the Caddyfile of Caddy 2: a command, an adapter, labels, and a plugin of Caddy 1. */
const withoutNames = [
  'abiosoft/caddy-json-schema',
  'BTBurke/caddy-jwt',
  'caddyserver/nginx-adapter',
  'lucaslorentz/caddy-docker-proxy',
]

/** What the facts name and no table has: a network, which is part of an address. */
const elsewhere = ['tailscale/caddy-tailscale caddy network tailscale']

describe('the packs of public plugins', () => {
  test.each(pluginPacks())('$name is well formed, by the schema and by the check', (pack) => {
    expect(validate(pack) ? [] : validate.errors).toEqual([])
    expect(parsePluginPack(pack)).toEqual(pack)
  })

  test('there is one for every plugin', () => {
    expect([...pluginNames].sort()).toEqual(facts.map(({ repo }) => repo).sort())
    for (const { repo, module } of facts) expect(module.startsWith(pluginPack(repo)?.requires ?? '')).toBe(true)
  })

  test('the files to look at say the same, and there are no others', () => {
    const packs = readdirSync(join(root, folder)).map((file) =>
      read<PluginPack & { $schema: string }>(`${folder}/${file}`),
    )
    const byName = Object.fromEntries(packs.map(({ $schema: _, ...pack }) => [pack.name, pack]))
    expect(byName).toEqual(Object.fromEntries(pluginPacks().map((pack) => [pack.name, pack])))
  })

  test('plugins that are not to be used any more come last', () => {
    const deprecated = pluginPacks().map((pack) => pack.deprecated !== undefined)
    expect(deprecated).toEqual([...deprecated].sort())
  })

  test.each(facts)('$repo: every name, and none but those', (plugin) => {
    const named = plugin.provides
      .flatMap((one) => namesOf(one, [tableOf(one), one.name]))
      .filter((name) => !elsewhere.some((other) => `${plugin.repo} ${name}`.startsWith(other)))
    const expected = withoutNames.includes(plugin.repo) ? [] : [...new Set(named)]
    expect(namesIn(pluginPack(plugin.repo)!).sort()).toEqual(expected.sort())
  })

  test('who brings a name', () => {
    const names = (item: Parameters<typeof packsWith>[0]) => packsWith(item).map(({ name }) => name)
    expect(names({ kind: 'directive', name: 'rate_limit' })).toEqual(['mholt/caddy-ratelimit', 'RussellLuo/caddy-ext'])
    expect(names({ kind: 'option', name: 'rate_limit' })).toEqual([])
    expect(names({ kind: 'module', namespace: 'dns.providers', name: 'cloudflare' })).toEqual(['caddy-dns/cloudflare'])
    expect(names({ kind: 'directive', name: 'respond' })).toEqual([])
  })
})

const tableOf = ({ registration, slot }: PluginFacts['provides'][number]): string =>
  ({ handler: 'directive', directive: 'directive', global: 'option' })[registration] ?? slot

/** The names of the facts, each with those around it. */
function namesOf({ block = [] }: Facts, path: readonly string[]): string[] {
  const inside = block.flatMap((entry) => {
    const key = entry.wildcardKey ?? entry.name
    const names = key.startsWith('<') ? ['*'] : key.startsWith('@') ? ['@*'] : key.split('|')
    return names.flatMap((name) => namesOf(entry, [...path, name]))
  })
  return [path.join(' '), ...inside]
}

function namesIn({ directives = {}, options = {}, modules = {} }: PluginPack): string[] {
  const tables = Object.entries({ directive: directives, option: options, ...modules })
  return tables.flatMap(([table, rows]) =>
    Object.entries(rows).flatMap(([name, row]) => namesBelow(rowOf(row), [table, name])),
  )
}

function namesBelow({ block = {} }: Row, path: readonly string[]): string[] {
  const isValue = Object.keys(block).join() === '*' && rowOf(block['*']!).summary === undefined
  const inside = isValue ? [] : Object.entries(block)
  return [path.join(' '), ...inside.flatMap(([name, row]) => namesBelow(rowOf(row), [...path, name]))]
}

const tables = withPlugins(standardTables, pluginPacks())

/** The first thing that is wrong; of plugins, what is known speaks against it. */
function firstRefusal(text: string): string | undefined {
  const { problems } = verdictOf({
    name: 'Caddyfile',
    path: '/work-folder/Caddyfile',
    tokens: tokenize(text),
    source: memorySource({ Caddyfile: text }),
    tables,
  })
  return problems.find(({ severity }) => severity !== 'info')?.message
}

const site = (body: string): string => `example.com {\n${body}\n}\n`
const tls = (provider: string): string => site(`tls {\ndns ${provider}\n}`)
const option = (body: string): string => `{\n${body}\n}\n`

describe('Caddyfiles with plugins', () => {
  test.each<[string, string]>([
    [
      'rate_limit',
      site(`handle {
  rate_limit {
    zone dynamic {
      key {remote_host}
      events 100
      window 1m
      match {
        method GET
      }
    }
    zone static {
      match method POST
      key static
      events 10
      window 1d
    }
    distributed {
      read_interval 5s
    }
    log_key
    jitter 0.2
  }
}`),
    ],
    ['cloudflare with a token', tls('cloudflare {env.CLOUDFLARE_API_TOKEN}')],
    ['cloudflare with a block', tls('cloudflare {\nzone_token a\napi_token b\n}')],
    ['cloudflare, whose block a token hides', tls('cloudflare a {\nanything at all\n}')],
    ['cloudflare as an option', option('acme_dns cloudflare {env.TOKEN}')],
    ['powerdns with a part on the line', tls('powerdns http://localhost:8081 {\napi_token x\n}')],
    [
      'coraza_waf',
      site(`route {
  coraza_waf {
    load_owasp_crs
    directives \`
      Include @coraza.conf-recommended
      SecRuleEngine On
    \`
  }
}`),
    ],
    [
      'php_server',
      `{\nfrankenphp {\nnum_threads 4\nmax_threads auto\nworker /app/index.php 2\n}\n}\n${site('php_server')}`,
    ],
    [
      'php_server with a block',
      site(`php_server {
  root /app/public
  worker {
    file index.php
    num 4
    env APP_ENV prod
    watch
  }
  worker extra.php watch
  index off
  file_server off
  try_files {path} index.php
}`),
    ],
    [
      'cache',
      `{
  cache {
    ttl 1h
    stale 1d
    api {
      prometheus
      souin {
        basepath /souin
      }
    }
    redis {
      url 127.0.0.1:6379
      configuration {
        Network tcp
        MaxRetries 1
        TLS {
          Insecure true
        }
      }
    }
    cache_keys {
      .*\\.css {
        disable_body
      }
    }
  }
}
${site('cache {\nttl 10s\nmode bypass\n}')}`,
    ],
    [
      'layer4',
      option(`layer4 {
  127.0.0.1:5000 udp/:5001 {
    @secure tls {
      alpn h2 http/1.1
    }
    @insecure not {
      proxy_protocol
    }
    idle_timeout 5s
    route @secure {
      tls
      proxy {
        proxy_protocol v2
        lb_policy random_choose 2
        upstream localhost:1080 {
          max_connections 3
        }
      }
    }
    route {
      subroute {
        @ssh ssh
        route @ssh {
          proxy localhost:22
        }
      }
    }
  }
}`),
    ],
    ['exec, which reports nothing', site('route {\nexec {\nno_such thing\ntimeout never\n}\n}')],
    ['replace with a matcher', site('route {\nreplace {\nmatch status 2xx\nre a b\nfoo bar\n}\n}')],
    ['storage in a block of its own values', option('storage redis {\nhost {\na\nb\n}\nport 6379\ndb 0\n}')],
    ['dynamic_dns', option('dynamic_dns {\nprovider cloudflare {env.TOKEN}\ndomains {\nexample.com www\n}\n}')],
  ])('%s is read without a failure', (_, text) => {
    expect(firstRefusal(text)).toBeUndefined()
  })

  test.each<[string, string, string]>([
    [
      'an unknown name',
      site('rate_limit {\nzones a\n}'),
      "parsing caddyfile tokens for 'rate_limit': unrecognized subdirective 'zones', at Caddyfile:3",
    ],
    [
      'what a zone needs',
      site('rate_limit {\nzone a {\nwindow 1m\n}\n}'),
      "parsing caddyfile tokens for 'rate_limit': 'events' is missing, at Caddyfile:5",
    ],
    [
      'a word that is not a number',
      site('rate_limit {\nzone a {\nwindow 1m\nevents many\n}\n}'),
      `parsing caddyfile tokens for 'rate_limit': strconv.Atoi: parsing "many": invalid syntax`,
    ],
    [
      'a doubled entry, per zone',
      site('rate_limit {\nzone a {\nevents 1\nwindow 1s\n}\nzone b {\nevents 1\nevents 2\nwindow 1s\n}\n}'),
      "parsing caddyfile tokens for 'rate_limit': 'events' may be given only once, at Caddyfile:9",
    ],
    [
      'a token on the line and in the block',
      tls('digitalocean a {\napi_token b\n}'),
      "parsing caddyfile tokens for 'tls': 'api_token' may be given only once, at Caddyfile:4",
    ],
    [
      'a provider without its token',
      tls('cloudflare'),
      "parsing caddyfile tokens for 'tls': 'api_token' is missing, at Caddyfile:3",
    ],
    [
      'a directive that has no order',
      site('handle {\nwebdav\n}'),
      "parsing caddyfile tokens for 'handle': directive 'webdav' is not an ordered HTTP handler, so it cannot be used here - try placing within a route block or using the order global option",
    ],
    [
      'a module that no pack has',
      tls('no_such_provider x'),
      "parsing caddyfile tokens for 'tls': getting module named 'dns.providers.no_such_provider': module not registered: dns.providers.no_such_provider, at Caddyfile:3",
    ],
    [
      'a name that only one place has',
      option('frankenphp {\nworker a.php {\nmatch /x\n}\n}'),
      "parsing caddyfile tokens for 'frankenphp': 'match' cannot be used here, at Caddyfile:4",
    ],
    [
      'a parser that names the word as an argument',
      tls('porkbun {\nfoo bar\n}'),
      "parsing caddyfile tokens for 'tls': wrong argument count or unexpected line ending after 'foo', at Caddyfile:4",
    ],
  ])('%s is found', (_, text, message) => {
    expect(firstRefusal(text)).toBe(message)
  })
})
