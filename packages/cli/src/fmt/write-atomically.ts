import { accessSync, constants } from 'node:fs'
import { sync as writeFileAtomicSync } from 'write-file-atomic'

/**
 * Replaces a file's text at once: whoever reads it sees the old or the new one. Mode and owner stay, links are followed.
 * Throws where the file may not be written, although its folder may.
 */
export function writeAtomically(path: string, text: string): void {
  accessSync(path, constants.W_OK)
  writeFileAtomicSync(path, text)
}
