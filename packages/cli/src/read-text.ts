import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import { describeFileError } from './file-error.ts'

/** The text of a file, or why there is none: a sentence for the person who named it. */
export type ReadResult = { readonly text: string } | { readonly failure: string }

/** Larger than any Caddyfile; a named pipe or a device would never end. */
const maxSize = 64 * 1024 * 1024

export function readText(path: string): ReadResult {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return { failure: 'This is a folder.' }
    if (!stats.isFile())
      return { failure: 'This is no regular file, but a pipe, a socket or a device. Use - to read standard input.' }
    if (stats.size > maxSize) return { failure: 'The file is larger than 64 MiB, which no Caddyfile is.' }
    return decode(readFileSync(path))
  } catch (error) {
    return { failure: describeFileError(error) }
  }
}

/** All of standard input. */
export async function readStandardInput(stream: NodeJS.ReadStream = process.stdin): Promise<ReadResult> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      chunks.push(chunk as Buffer)
      size += (chunk as Buffer).length
      if (size > maxSize) return { failure: 'Standard input is larger than 64 MiB, which no Caddyfile is.' }
    }
  } catch (error) {
    return { failure: describeFileError(error) }
  }
  return decode(Buffer.concat(chunks))
}

/** Caddy would read invalid bytes as U+FFFD; a file that holds them is most likely none that was meant. */
function decode(bytes: Buffer): ReadResult {
  const text = bytes.toString('utf8')
  if (text.includes('\0')) return { failure: 'This is a binary file: it holds NUL bytes.' }
  if (text.includes('\ufffd') && !isUtf8(bytes)) {
    return {
      failure: `The file is not valid UTF-8: byte ${firstInvalidByte(bytes)} cannot be decoded. Save it as UTF-8.`,
    }
  }
  return { text }
}

/** From 1: where the first character begins that is none. */
function firstInvalidByte(bytes: Buffer): number {
  const mayGoOn = (end: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true })
      return true
    } catch {
      return false
    }
  }
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (mayGoOn(middle)) low = middle
    else high = middle - 1
  }
  while (!isUtf8(bytes.subarray(0, low))) low--
  return low + 1
}
