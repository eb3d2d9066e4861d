import type { PluginPack } from '@caddyfile/language-data'

/** The modules that Caddy's own tests register beside the standard ones (caddytest/integration, internal/testmocks). */
export const mockPlugins: PluginPack = {
  name: 'mocks',
  requires: 'github.com/caddyserver/caddy/v2/caddytest',
  exact: true,
  modules: {
    'dns.providers': {
      mock: { args: '[<argument>]', surplus: 'first', many: "unexpected argument '{value}'", json: 'argument' },
    },
    'tls.client_auth.verifier': { dummy: { surplus: 'drop' } },
  },
}
