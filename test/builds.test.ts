import { analyze, type VerdictProblem, verdictOf } from '@caddyfile/analysis'
import { type PluginPack, tablesFor } from '@caddyfile/language-data'
import { type BuildDescription, describeBuild } from '@caddyfile/language-data/plugins'
import { lint } from '@caddyfile/linter'
import { tokenize } from '@caddyfile/parser'
import { describe, expect, test } from 'vitest'
import { memorySource } from './support/memory-source.ts'

/* What a file is told depends on the Caddy that it is for: one that has some plugins, any plugin, or of which nobody says. */

const tablesOf = (description: BuildDescription) => {
  const build = describeBuild(description)
  if ('error' in build) throw new Error(build.error)
  return tablesFor(build)
}

function problemsOf(text: string, description: BuildDescription): readonly VerdictProblem[] {
  const source = memorySource({ Caddyfile: text })
  const path = '/work-folder/Caddyfile'
  return verdictOf({ name: 'Caddyfile', path, tokens: tokenize(text), source, tables: tablesOf(description) }).problems
}

const say = (text: string, description: BuildDescription): string[] =>
  problemsOf(text, description).map(({ severity, text: message }) => `${severity}: ${message}`)

const site = (body: string): string => `example.com {\n${body}\n}\n`
const option = (body: string): string => `{\n${body}\n}\n`

const limited = site('rate_limit {\nzone a {\nevents 1\nwindow 1s\n}\n}\nrate_limit {\n}')

describe('a name of a known plugin', () => {
  test('where nobody says, one remark for each plugin', () => {
    expect(say(limited, {})).toEqual(['info: needs the plugin mholt/caddy-ratelimit or RussellLuo/caddy-ext'])
    expect(say(site('tls {\ndns cloudflare x\n}\nroute {\nteapot\n}'), {})).toEqual([
      'info: needs the plugin caddy-dns/cloudflare',
      'info: needs the plugin hairyhenderson/caddy-teapot-module',
    ])
  })

  test.each<[string, BuildDescription]>([
    ['where it is declared', { plugins: ['mholt/caddy-ratelimit'] }],
    ['where any may be there', { plugins: 'any' }],
    ['where a Dockerfile builds it in', { modules: ['github.com/mholt/caddy-ratelimit'] }],
  ])('%s, nothing', (_, description) => {
    expect(say(limited, description)).toEqual([])
  })

  test.each<[string, BuildDescription]>([
    ['the standard one', { plugins: [] }],
    ['one with others', { plugins: ['caddy-dns/cloudflare'] }],
  ])('in a build without it, %s, what Caddy says', (_, description) => {
    expect(say(limited, description)).toEqual([
      'error: unrecognized directive: rate_limit',
      'error: unrecognized directive: rate_limit',
    ])
  })

  test('what a Dockerfile builds in is no reason to refuse what it does not', () => {
    expect(say(limited, { modules: ['github.com/caddy-dns/cloudflare'] })).toHaveLength(1)
  })

  test('may be that of a host, unless the build is known to have the plugin', () => {
    expect(say('cache {\nrespond ok\n}\n', {})).toEqual([])
    expect(say('cache {\nrespond ok\n}\n', { plugins: ['darkweak/souin'] })).toEqual([
      "error: parsed 'cache' as a site address, but it is a known directive; directives must appear in a site block",
    ])
  })
})

describe('a name that several plugins bring', () => {
  const other = site('route {\nrate_limit {remote_host} 2r/m\n}')

  test('may be meant as any of them has it', () => {
    expect(say(other, {})).toEqual(['info: needs the plugin mholt/caddy-ratelimit or RussellLuo/caddy-ext'])
    expect(say(other, { plugins: 'any' })).toEqual([])
  })

  test('and is as the first has it, where none takes it', () => {
    expect(say(site('route {\nrate_limit a b c d e\n}'), { plugins: 'any' })).toEqual([
      "warning: wrong argument count or unexpected line ending after 'a'",
    ])
  })

  test('is as that one has it which is declared', () => {
    expect(say(other, { plugins: ['RussellLuo/caddy-ext'] })).toEqual([])
    expect(say(other, { plugins: ['mholt/caddy-ratelimit'] })).toEqual([
      "warning: wrong argument count or unexpected line ending after '{http.request.remote.host}'",
    ])
  })
})

describe('a name that no plugin is known to bring', () => {
  test.each<[string, string, string]>([
    ['a directive', site('fooo'), 'unrecognized directive: fooo'],
    [
      'a directive in a block',
      site('handle {\nfooo {\nanything at all\n}\n}'),
      'unrecognized directive: fooo - are you sure your Caddyfile structure (nesting and braces) is correct?',
    ],
    ['an option', option('fooo {\na b\n}'), 'unrecognized global option: fooo'],
    [
      'a DNS provider, behind which all else is read',
      site('tls {\ndns fooo {\na b\n}\nresolvers 1.1.1.1\n}'),
      "getting module named 'dns.providers.fooo': module not registered: dns.providers.fooo",
    ],
    [
      'a DNS provider of an option',
      `${option('acme_dns fooo x')}${site('tls {\nresolvers 1.1.1.1\n}')}`,
      "getting module named 'dns.providers.fooo': module not registered: dns.providers.fooo",
    ],
    [
      'a matcher',
      site('@m fooo a b\nrespond @m ok'),
      "getting matcher module 'fooo': module not registered: http.matchers.fooo",
    ],
    ['a format', site('encode gzip fooo'), "finding encoder module '': module not registered: http.encoders.fooo"],
    ['a directive that gets an order', option('order fooo before respond'), 'fooo is not a registered directive'],
  ])('%s: refused, but where any plugin may be there only told', (_, text, message) => {
    for (const plugins of [undefined, []]) expect(say(text, { plugins })).toContain(`error: ${message}`)
    for (const description of [{ plugins: 'any' }, { modules: ['x.org/unheard-of'] }] as const) {
      expect(say(text, description)).toEqual([`info: ${message}`])
    }
  })

  test("in a block of Caddy's own, it is refused in any build", () => {
    expect(say(site('reverse_proxy {\nfooo\n}'), { plugins: 'any' })).toEqual(['error: unrecognized subdirective fooo'])
  })
})

describe('what is wrong with the lines of a plugin', () => {
  const teapot = (part: Partial<PluginPack>): PluginPack => ({
    name: 'our/teapot',
    requires: 'x.org/teapot',
    directives: { teapot: { args: '[<matcher>]', block: { lid: 'open|closed' }, unknown: "no '{name}' in a teapot" } },
    order: { teapot: { before: 'respond' } },
    ...part,
  })
  const found = (text: string, packs: readonly PluginPack[]) => {
    const surroundings = {
      absolutePath: '/work-folder/Caddyfile',
      files: memorySource({ Caddyfile: text }),
      tables: tablesOf({ packs }),
    }
    const file = analyze('Caddyfile', text, surroundings)
    return lint(file, { rules: { format: 'off' } }).map(({ source, severity, message, help }) => {
      return `${source} ${severity}: ${message} | ${help}`
    })
  }

  test('is a warning that says where it comes from', () => {
    expect(found(site('teapot {\nlyd open\n}'), [teapot({})])).toEqual([
      "lint warning: no 'lyd' in a teapot | Did you mean lid? This goes by what is known of the plugin our/teapot.",
    ])
  })

  test('is what Caddy says, where the pack is exact', () => {
    expect(found(site('teapot {\nlyd open\n}'), [teapot({ exact: true })])).toEqual([
      "caddy error: no 'lyd' in a teapot | Did you mean lid?",
    ])
  })

  test("and Caddy's own words stay so around it", () => {
    expect(found(site('teapot @m {\nlid open\n}'), [teapot({})])[0]).toMatch(
      /^caddy error: unrecognized matcher name: @m/,
    )
  })

  test('it is told how to build Caddy', () => {
    expect(found(site('tls {\ndns cloudflare x\n}'), [])).toEqual([
      'lint info: needs the plugin caddy-dns/cloudflare | Build Caddy with it: xcaddy build --with github.com/caddy-dns/cloudflare; then declare it, as in --plugins caddy-dns/cloudflare.',
    ])
  })
})

describe('Go templates', () => {
  const templates = [
    'reverse_proxy {{upstreams}}',
    'reverse_proxy {{upstreams 8080}}',
    'reverse_proxy {{upstreams https 8443}} {\nhealth_interval {{interval}}\n}',
    'reverse_proxy app {\nhealth_interval "{{ .Interval }}"\n}',
    'tls {{index .Labels "email"}}',
    'root * {{ .Root }}',
    '{{if .Enabled}}\nrespond ok {{ .Status }}\n{{end}}',
    'log {\noutput file {{ .Name }}.log {\nroll_size {{ .Size }}mb\n}\n}',
  ]

  test.each(templates)('%j is not accused', (body) => {
    for (const plugins of [undefined, 'any', ['lucaslorentz/caddy-docker-proxy']] as const) {
      expect(say(site(body), { plugins })).toEqual([])
    }
  })

  test('are upstreams of which nobody knows how many there are', () => {
    const text = site('reverse_proxy {{upstreams https 8443}}')
    const surroundings = {
      absolutePath: '/work-folder/Caddyfile',
      files: memorySource({ Caddyfile: text }),
      tables: tablesOf({}),
    }
    expect(lint(analyze('Caddyfile', text, surroundings)).filter(({ severity }) => severity !== 'info')).toEqual([])
  })

  test('are words like others where no plugin puts anything in', () => {
    expect(say(site('reverse_proxy {\nhealth_interval {{interval}}\n}'), { plugins: [] })).toEqual([
      'error: bad interval value {{interval}}: time: invalid duration "{{interval}}"',
    ])
  })

  test('that never end are none, however many there are', { timeout: 20_000 }, () => {
    expect(say(site(`respond ${'{{ '.repeat(200_000)}`), {})).toEqual([
      "error: wrong argument count or unexpected line ending after '{{'",
    ])
  })

  test('are no reason to overlook what stands beside them', () => {
    expect(say(site('reverse_proxy {{upstreams 8080}} {\nhealth_interval 5x\nfooo\n}'), {})).toEqual([
      'error: bad interval value 5x: time: unknown unit "x" in duration "5x"',
      'error: unrecognized subdirective fooo',
    ])
  })
})
