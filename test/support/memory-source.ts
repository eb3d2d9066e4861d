import { type ImportSource, type LoadedFile, matchesPath, resolvePattern } from '@caddyfile/analysis'

/** Files by their path from a working folder; a path that ends in `/` is an empty folder. */
export function memorySource(files: Readonly<Record<string, string>>, folder = '/work-folder'): ImportSource {
  const loaded = new Map<string, LoadedFile>()
  for (const [path, text] of Object.entries(files)) {
    const absolute = `${folder}/${path}`
    if (path.endsWith('/')) loaded.set(absolute.slice(0, -1), { kind: 'folder' })
    else loaded.set(absolute, { kind: 'text', text })
    for (let at = absolute.lastIndexOf('/'); at > folder.length; at = absolute.lastIndexOf('/', at - 1)) {
      loaded.set(absolute.slice(0, at), { kind: 'folder' })
    }
  }
  return {
    resolve: resolvePattern,
    nameOf: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path),
    match: (pattern) => [...loaded.keys()].filter((path) => matchesPath(pattern, path)).sort(),
    read: (path) => loaded.get(path) ?? { kind: 'error', message: 'no such file or directory' },
  }
}
