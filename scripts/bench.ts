import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundleAll } from './bundle.ts'

/** Bundles the benchmark as the command is bundled, and runs it. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'caddyfile-bench-'))
const outfile = join(folder, 'bench.cjs')

await bundleAll()
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/bench.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  conditions: ['@caddyfile/source'],
  minify: true,
  define: { 'import.meta.dirname': JSON.stringify(join(root, 'test/bench')) },
})
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, root], { stdio: 'inherit' })
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
