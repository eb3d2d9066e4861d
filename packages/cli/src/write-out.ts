import { writeSync } from 'node:fs'

/** Standard output takes no more. */
export class OutputError extends Error {}

/**
 * Writes to standard output. Directly, where that can be done at once: `process.stdout` would cost a fifth of a short
 * run. A reader that has gone away, as `head` does, is no error.
 */
export function writeOut(text: string): void {
  let rest: Uint8Array = new TextEncoder().encode(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSync(1, rest))
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'EPIPE') return
    if (code !== 'EAGAIN') throw new OutputError(`standard output cannot be written: ${code ?? String(error)}`)
    process.stdout.on('error', () => {})
    process.stdout.write(rest)
  }
}
