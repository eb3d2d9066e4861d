import { accessSync, constants, statSync } from 'node:fs'
import { sync as writeFileAtomicSync } from 'write-file-atomic'

/**
 * Replaces a file's text at once: whoever reads it sees the old or the new one. Mode and owner stay, links are followed.
 * Returns why that cannot be done, or undefined. Throws what the system says.
 */
export function writeAtomically(path: string, text: string): string | undefined {
  const { uid, gid, nlink } = statSync(path)
  // The folder alone would allow it.
  accessSync(path, constants.W_OK)
  const user = process.getuid?.()
  const isForeign = user !== undefined && user !== 0 && (user !== uid || !process.getgroups?.().includes(gid))
  if (isForeign) return 'It belongs to another user or group, whom a new file could not be given. It was left alone.'
  if (nlink > 1) return 'It has several names (hard links), which a new file would separate. It was left alone.'
  writeFileAtomicSync(path, text)
  return undefined
}
