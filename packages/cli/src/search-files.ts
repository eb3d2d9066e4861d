import { statSync } from 'node:fs'
import { join } from 'node:path'
import { globby } from 'globby'

/**
 * The files that match patterns, by name, without those that `.gitignore` leaves out. Links to folders are not
 * followed, so that a loop of them is none; links to files are taken.
 */
export async function searchFiles(patterns: readonly string[], cwd: string): Promise<string[]> {
  const paths = await globby(patterns, {
    cwd,
    gitignore: true,
    dot: true,
    onlyFiles: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    followSymbolicLinks: false,
    suppressErrors: true,
  })
  return paths.filter((path) => isNoFolder(join(cwd, path))).sort()
}

/** What cannot be looked at is kept: reading it will tell why. */
function isNoFolder(path: string): boolean {
  try {
    return !statSync(path).isDirectory()
  } catch {
    return true
  }
}
