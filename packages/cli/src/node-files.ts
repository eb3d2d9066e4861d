import { readdirSync, readFileSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { type ImportSource, type LoadedFile, matchesPath, resolvePattern } from '@caddyfile/analysis'
import { SourceText } from '@caddyfile/parser'

/** Larger than any Caddyfile that somebody imports. */
const maxSize = 16 * 1024 * 1024

/**
 * Imported files on the disk; each is read once in a run. What is not there is unknown where it may be there on the machine
 * that Caddy runs on: outside of the working folder, and among files that configurations only mention, such as keys.
 */
export class NodeFiles implements ImportSource {
  private readonly loaded = new Map<string, LoadedFile>()
  private readonly matched = new Map<string, readonly string[]>()
  readonly workingFolder = withSlashes(process.cwd())

  resolve(pattern: string, fromFile: string): string {
    return resolvePattern(pattern, fromFile)
  }

  nameOf(path: string): string {
    const name = relative(process.cwd(), path)
    return name === '' || name.startsWith('..') ? path : withSlashes(name)
  }

  match(pattern: string): readonly string[] | undefined {
    const known = this.matched.get(pattern)
    const found = known ?? (/[*?]/.test(pattern) ? matchInFolders(pattern) : [pattern].filter(exists))
    if (!known) this.matched.set(pattern, found)
    return found.length > 0 || !this.nameOf(pattern).startsWith('/') ? found : undefined
  }

  read(path: string): LoadedFile | undefined {
    const known = this.loaded.get(path)
    if (known) return known
    if (!exists(path)) return undefined
    const file = load(path)
    this.loaded.set(path, file)
    return file
  }

  /** The text of a file by the name that messages have for it. */
  sourceOf(name: string): SourceText {
    const file = this.read(withSlashes(resolve(name)))
    return new SourceText(file?.kind === 'text' ? file.text : '')
  }
}

const withSlashes = (path: string): string => path.split(sep).join('/')

function load(path: string): LoadedFile {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return { kind: 'folder' }
    if (!stats.isFile()) return { kind: 'error', message: 'not a regular file' }
    if (stats.size > maxSize) return { kind: 'error', message: 'file is too large' }
    return { kind: 'text', text: readFileSync(path, 'utf8') }
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message : String(error) }
  }
}

function exists(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    return false
  }
}

/** Go's `filepath.Glob`: folder by folder along the pattern, in the order of names. */
function matchInFolders(pattern: string): string[] {
  let paths = ['']
  for (const part of pattern.split('/').slice(1)) {
    paths = paths.flatMap((folder) => {
      if (!/[*?]/.test(part)) return exists(`${folder}/${part}`) ? [`${folder}/${part}`] : []
      return namesIn(folder || '/')
        .filter((name) => matchesPath(part, name))
        .map((name) => `${folder}/${name}`)
    })
  }
  return paths.sort()
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
