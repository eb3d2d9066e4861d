import { parse } from '@caddyfile/parser'

/** As many as drown what else the heap gains or loses meanwhile. */
const copies = 8

/** Bytes that the parsed text keeps alive, its own excluded, for each byte of it. Needs `--expose-gc`. */
export function heapPerByte(source: string): number {
  const used = () => {
    for (let i = 0; i < 4; i++) globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed + arrayBuffers
  }
  parse(source)
  const before = used()
  const kept = Array.from({ length: copies }, () => parse(source))
  const bytes = used() - before
  const isWhole = kept.every(({ document }) => document.children.length > 0)
  return isWhole ? bytes / copies / Buffer.byteLength(source) : 0
}
