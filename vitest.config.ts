import { defineConfig } from 'vitest/config'

// Tests run on the sources: the custom condition comes first, the rest repeats Vite's defaults, which it replaces.
const conditions = ['@caddyfile/source', 'module', 'node', 'development|production']
const fromSource = { resolve: { conditions }, ssr: { resolve: { conditions } } }
const env = { NO_COLOR: '1' }

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.test-report.json' }]],
    projects: [
      {
        ...fromSource,
        test: { name: 'unit', env, include: ['packages/*/src/**/*.test.ts'], isolate: false },
      },
      {
        ...fromSource,
        test: {
          name: 'whole',
          env,
          include: ['test/**/*.test.ts'],
          globalSetup: ['test/build.ts'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
