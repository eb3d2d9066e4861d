import { parse } from '@caddyfile/parser'

/** Bytes that the parsed text keeps alive, its own excluded, for each byte of it. Needs `--expose-gc`. */
export function heapPerByte(source: string): number {
  const used = () => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  parse(source)
  const before = used()
  const kept = parse(source)
  const bytes = used() - before
  return kept.document.children.length > 0 ? bytes / Buffer.byteLength(source) : 0
}
