import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** Packs each public package as it would be published, and looks at its shape and types. */
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'caddyfile-packages-'))
let failed = false

for (const path of globSync('packages/*/package.json', { cwd: root })) {
  const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'))
  if (manifest.private) continue
  const pkgDir = join(root, dirname(path))
  const { messages } = await publint({ pkgDir, strict: true })
  for (const message of messages) console.log(`${manifest.name}: ${formatMessage(message, manifest)}`)
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: pkgDir, encoding: 'utf8' }),
  )
  const missing = filesOf(manifest).filter((file) => !packed.files.some((one: { path: string }) => one.path === file))
  for (const file of missing) console.log(`${manifest.name}: ${file} is not in the package`)
  const hasTypes = manifest.exports?.['.'] !== undefined
  const attw = hasTypes ? checkTypes(join(folder, packed.filename)) : ''
  if (attw) console.log(attw)
  failed ||= messages.length > 0 || missing.length > 0 || attw !== ''
  console.log(`${manifest.name}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} KB packed`)
}

rmSync(folder, { recursive: true })
if (failed) process.exitCode = 1

/** The files that a package promises in its manifest. */
function filesOf(manifest: { bin?: Record<string, string>; exports?: Record<string, unknown> }): string[] {
  const targets = Object.values(manifest.exports ?? {}).flatMap((target) =>
    typeof target === 'string' ? [target] : Object.values(target as Record<string, string>),
  )
  return [...targets, ...Object.values(manifest.bin ?? {})].map((path) => path.replace(/^\.\//, ''))
}

function checkTypes(tarball: string): string {
  try {
    execFileSync('attw', ['--profile', 'esm-only', tarball], { encoding: 'utf8' })
    return ''
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}
