import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { argv } from 'node:process'
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..')
const cli = join(root, 'packages/cli')

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  conditions: ['@caddyfile/source'],
  // What a package has for both module systems at once cannot be bundled.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions

/** The command and its formatter, each a bundle of its own, so that either loads no more than it needs. */
const commands = { main: 'bin', fmt: 'fmt/bin' }

/** What is large and seldom needed stays out of both. */
const apart = [
  'search-files',
  'plugin-tables',
  'language-checkers',
  'fmt/imported-files',
  'fmt/unified-diff',
  'fmt/write-atomically',
]

const loadedLater: Plugin = {
  name: 'loaded-later',
  setup({ onResolve }) {
    for (const name of apart.map((path) => basename(path))) {
      onResolve({ filter: new RegExp(`/${name}\\.ts$`) }, () => ({ path: `./${name}.cjs`, external: true }))
    }
  },
}

/** Makes what is shipped as one piece with all it needs: the command with its rule pages and the licences of its parts, and the Prettier plugin. */
export async function bundleAll(): Promise<void> {
  rmSync(join(cli, 'dist'), { recursive: true, force: true })
  const results = await Promise.all([
    // CommonJS starts faster: an ES module that imports a built-in one makes Node evaluate all its exports.
    ...Object.entries(commands).map(([name, entry]) =>
      build({
        ...shared,
        entryPoints: [`packages/cli/src/${entry}.ts`],
        outfile: `packages/cli/dist/${name}.cjs`,
        format: 'cjs',
        define: { 'import.meta.dirname': '__dirname' },
        plugins: [loadedLater],
      }),
    ),
    ...apart.map((path) =>
      build({
        ...shared,
        entryPoints: [`packages/cli/src/${path}.ts`],
        outfile: `packages/cli/dist/${basename(path)}.cjs`,
        format: 'cjs',
      }),
    ),
  ])
  await build({
    ...shared,
    entryPoints: ['packages/prettier-plugin/src/index.ts'],
    outfile: 'packages/prettier-plugin/dist/plugin.js',
    format: 'esm',
    external: ['prettier'],
  })
  writeFileSync(join(cli, 'THIRD_PARTY_NOTICES'), notices(results.map(({ metafile }) => metafile)))
  rmSync(join(cli, 'rules'), { recursive: true, force: true })
  mkdirSync(join(cli, 'rules'))
  for (const page of globSync(join(root, 'packages/linter/src/rules/*.md'))) {
    cpSync(page, join(cli, 'rules', basename(page)))
  }
}

/** The licences of the packages in a bundle: names and texts, as the packages bring them. */
function notices(bundles: readonly Metafile[]): string {
  const folders = new Set(
    bundles
      .flatMap(({ inputs }) => Object.keys(inputs))
      .flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  )
  return [...folders]
    .sort()
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
      const texts = globSync(join(root, folder, '{LICENSE,LICENCE,NOTICE,license}*')).map((path) =>
        readFileSync(path, 'utf8').trim(),
      )
      return `${manifest.name} ${manifest.version} (${manifest.license})\n\n${texts.join('\n\n')}\n`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

if (argv[1] === import.meta.filename) await bundleAll()
