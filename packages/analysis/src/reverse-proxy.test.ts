import { expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { concerns } from './header-operation.ts'
import { countUpstreams, durationOf, hasPlaceholder, usesTls } from './reverse-proxy.ts'

const proxies = (text: string) => analyze('Caddyfile', text).sites.flatMap((site) => site.proxies)
const proxy = (body: string, args = '') => proxies(`a.test {\n\treverse_proxy ${args} {\n${body}\n\t}\n}\n`)[0]!

test('every part of a proxy', () => {
  const view = proxy(
    `to b:80 https://c
lb_policy cookie lb secret
lb_retries 3
lb_try_duration 5s
lb_retry_match method POST
health_uri /health
health_port 8080
fail_duration 30s
max_fails 2
unhealthy_request_count 10
header_up X-Real-IP {remote_host}
header_up -X-*
header_down +Via x
flush_interval -1
trusted_proxies private_ranges
transport http {
	dial_timeout 2s
	tls_server_name x
}
@error status 5xx
handle_response @error {
	respond oops
}
replace_status 404
method GET
rewrite /x{uri}
verbose_logs
proxy_status_name p`,
    '@api a:80',
  )
  expect(view.matcher?.text).toBe('@api')
  expect(view.upstreams.map(({ word }) => word.text)).toEqual(['a:80', 'b:80', 'https://c'])
  expect(view.loadBalancing.policy).toMatchObject({ name: 'cookie' })
  expect(view.loadBalancing.policy?.arguments.map(({ text }) => text)).toEqual(['lb', 'secret'])
  expect(durationOf(view.loadBalancing.tryDuration)).toEqual({ nanoseconds: 5e9 })
  expect(view.activeHealth.uri?.arguments[0]?.text).toBe('/health')
  expect(view.passiveHealth.maxFails?.arguments[0]?.text).toBe('2')
  expect(view.headers.up.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['set X-Real-IP', 'delete X-*'])
  expect(view.headers.down.map(({ kind, field }) => `${kind} ${field}`)).toEqual(['add Via'])
  expect([...view.transport!.options.keys()]).toEqual(['dial_timeout', 'tls_server_name'])
  expect(view.responses.matchers).toEqual(['@error'])
  expect(usesTls(view)).toBe(true)
  const named = [view.streaming.flushInterval, view.trustedProxies, view.method, view.rewrite, view.verboseLogs]
  expect(named.every(Boolean)).toBe(true)
  expect(view.responses.proxyStatusName && view.responses.handle[0] && view.responses.replaceStatus[0]).toBeDefined()
})

test('the last of a repeated subdirective counts', () => {
  expect(proxy('lb_policy first\nlb_policy random').loadBalancing.policy?.name).toBe('random')
})

test.each([
  ['a b', 2],
  ['a:8001-8003 b', 4],
  ['* a', 1],
  ['/x a', 1],
  ['', 0],
  ['{{upstreams 8080}}', 1],
  ['a {{ upstreams https 8443 }} {{upstreams}} b', 4],
])('upstreams of "reverse_proxy %s"', (args, count) => {
  expect(countUpstreams(proxy('', args))).toBe(count)
})

test('an address that is not known here has no value, one with a placeholder is decided by each request', () => {
  const view = proxy('', '{$UPSTREAM} {args[0]}:80 {http.request.header.X}:80')
  expect(view.upstreams.map(({ address }) => address !== undefined)).toEqual([false, false, true])
  expect(view.upstreams.map(hasPlaceholder)).toEqual([false, false, true])
})

test('snippets of the same file are read in place, other imports are noted', () => {
  const [view] = proxies(`(s) {
	health_uri /x
	import t
}
(t) {
	fail_duration 1s
}
a.test {
	reverse_proxy b {
		import s
		import elsewhere
	}
}
`)
  expect(view!.activeHealth.uri && view!.passiveHealth.failDuration).toBeDefined()
  expect(view!.unresolved.map(({ pattern }) => pattern?.text)).toEqual(['elsewhere'])
})

test('snippets that import each other come to an end', () => {
  const [view] = proxies('(s) {\n\timport s\n}\na.test {\n\treverse_proxy b {\n\t\timport s\n\t}\n}\n')
  expect(view!.unresolved).toHaveLength(1)
})

test('snippets that multiply come to an end', () => {
  const imports = (name: string) => `\timport ${name}\n`.repeat(10)
  const snippets = Array.from({ length: 14 }, (_, i) => `(s${i}) {\n${i === 0 ? '\tto a\n' : imports(`s${i - 1}`)}}\n`)
  const [view] = proxies(`${snippets.join('')}a.test {\n\treverse_proxy b {\n\t\timport s13\n\t}\n}\n`)
  expect(view!.unresolved.length).toBeGreaterThan(0)
})

test.each([
  ['bind unix//run/x.sock', 'sockets'],
  ['bind fd/3 unix//x', 'sockets'],
  ['bind 127.0.0.1 unix//x', 'mixed'],
  ['bind fd00::1', 'network'],
  ['bind unix.example.com', 'network'],
  ['bind {$ADDRESS}', 'unknown'],
  ['import sockets', 'sockets'],
  ['', 'network'],
])('"%s" makes a site listen on %s', (bind, listens) => {
  const { sites } = analyze('Caddyfile', `(sockets) {\n\tbind unix//x\n}\na.test {\n\t${bind}\n}\n`)
  expect(sites[1]!.listens).toBe(listens)
})

test('default_bind counts where a site binds nothing itself', () => {
  const { sites } = analyze('Caddyfile', '{\n\tdefault_bind unix//x\n}\na.test {\n}\nb.test {\n\tbind 10.0.0.1\n}\n')
  expect(sites.map(({ listens }) => listens)).toEqual(['sockets', 'network'])
})

test('a proxy inside the answers of another one is none of the site', () => {
  expect(
    proxies('a.test {\n\treverse_proxy b {\n\t\thandle_response {\n\t\t\treverse_proxy c\n\t\t}\n\t}\n}\n'),
  ).toHaveLength(1)
})

test('facts of the global options', () => {
  const { global } = analyze(
    'Caddyfile',
    '{\n\tdefault_bind 10.0.0.1\n\tservers :443 {\n\t\ttrusted_proxies static private_ranges\n\t}\n}\n',
  )
  expect(global.trustedProxies?.arguments[0]?.text).toBe('static')
  expect(global.trustedProxiesUnix).toBeUndefined()
  expect(global.defaultBind).toBeDefined()
})

test.each([
  ['X-Forwarded-For', true],
  ['x-forwarded-for', true],
  ['-X-Forwarded-*', true],
  ['-*-For', true],
  ['-*forwarded*', true],
  ['-*', true],
  ['-X-Real-*', false],
  ['X-*', false],
])('header_up %s concerns X-Forwarded-For: %s', (field, expected) => {
  const [operation] = proxy(`header_up ${field} x`).headers.up
  expect(concerns(operation!, 'X-Forwarded-For')).toBe(expected)
})
