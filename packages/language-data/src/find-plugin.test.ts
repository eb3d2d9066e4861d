import { describe, expect, test } from 'vitest'
import { findPlugin, isUnknownPlugin } from './find-plugin.ts'
import { pluginPacks } from './plugins.ts'

const packs = pluginPacks()
const find = (name: string): string => {
  const found = findPlugin(name, packs)
  return isUnknownPlugin(found) ? found.error : found.name
}

describe('a plugin is found', () => {
  test.each([
    ['by its repository', 'mholt/caddy-ratelimit', 'mholt/caddy-ratelimit'],
    ['whatever its case', 'Mholt/Caddy-RateLimit', 'mholt/caddy-ratelimit'],
    ['by the last part of it', 'caddy-ratelimit', 'mholt/caddy-ratelimit'],
    ['a DNS provider by its own name', 'cloudflare', 'caddy-dns/cloudflare'],
    ['by its Go module', 'github.com/caddyserver/replace-response', 'caddyserver/replace-response'],
    ['at a version', 'github.com/caddyserver/replace-response@v1.2.3', 'caddyserver/replace-response'],
    ['replaced by a folder', 'github.com/caddyserver/replace-response=../fork', 'caddyserver/replace-response'],
    [
      'at a version, replaced',
      'github.com/caddyserver/replace-response@main=x.org/y@v1',
      'caddyserver/replace-response',
    ],
    [
      'by a package of the module',
      'github.com/hslatman/caddy-crowdsec-bouncer/http',
      'hslatman/caddy-crowdsec-bouncer',
    ],
    ['whatever its major version', 'github.com/corazawaf/coraza-caddy', 'corazawaf/coraza-caddy'],
    ['by the module around it', 'github.com/dunglas/frankenphp', 'php/frankenphp'],
    ['by its place at GitHub', 'github.com/php/frankenphp/caddy', 'php/frankenphp'],
    ['by a former module', 'github.com/lucaslorentz/caddy-docker-proxy/plugin/v2', 'lucaslorentz/caddy-docker-proxy'],
    ['by the id of a module', 'http.matchers.maxmind_geolocation', 'porech/caddy-maxmind-geolocation'],
    ['by that of a handler, whatever its directive is called', 'http.handlers.waf', 'corazawaf/coraza-caddy'],
    ['by that of an app', 'dynamic_dns', 'mholt/caddy-dynamicdns'],
  ])('%s', (_, name, plugin) => {
    expect(find(name)).toBe(plugin)
  })

  test.each(packs)('$name by name and by module', (pack) => {
    expect(findPlugin(pack.name, packs)).toBe(pack)
    expect(findPlugin(`${pack.requires}@latest`, packs)).toBe(pack)
  })
})

describe('no plugin is found', () => {
  test.each([
    ['by a name that none has', 'caddy-ratelimt', 'there is no plugin caddy-ratelimt'],
    ['by the owner alone', 'github.com/mholt', 'there is no plugin github.com/mholt'],
    [
      'by a name that several have',
      'certmagic-s3',
      'several plugins go by certmagic-s3: ss098/certmagic-s3, techknowlogick/certmagic-s3',
    ],
    [
      'by the id of a module that several have',
      'http.handlers.rate_limit',
      'several plugins go by http.handlers.rate_limit: mholt/caddy-ratelimit, RussellLuo/caddy-ext',
    ],
    ['by nothing', '', 'there is no plugin '],
  ])('%s', (_, name, error) => {
    expect(find(name)).toBe(error)
  })
})
