import { type ImportSource, type LoadedFile, matchesPath, resolvePattern } from '@caddyfile/analysis'

/**
 * Files by their path from a working folder; a path that ends in `/` is an empty folder. What is outside of the folder is
 * absent, or unknown.
 */
export function memorySource(
  files: Readonly<Record<string, string>>,
  folder = '/work-folder',
  outside: 'absent' | 'unknown' = 'absent',
): ImportSource {
  const loaded = new Map<string, LoadedFile>()
  for (const [path, text] of Object.entries(files)) {
    const absolute = resolvePattern(path, `${folder}/`)
    if (path.endsWith('/')) loaded.set(absolute, { kind: 'folder' })
    else loaded.set(absolute, { kind: 'text', text })
    for (let at = absolute.lastIndexOf('/'); at >= folder.length; at = absolute.lastIndexOf('/', at - 1)) {
      loaded.set(absolute.slice(0, at), { kind: 'folder' })
    }
  }
  const isUnknown = (path: string) => outside === 'unknown' && !path.startsWith(`${folder}/`)
  return {
    workingFolder: folder,
    resolve: resolvePattern,
    nameOf: (path) => (path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path),
    match: (pattern) => {
      if (isUnknown(pattern)) return undefined
      return [...loaded.keys()].filter((path) => matchesPath(pattern, path)).sort()
    },
    read: (path) => {
      if (isUnknown(path)) return undefined
      return loaded.get(path) ?? { kind: 'error', message: 'no such file or directory' }
    },
  }
}
