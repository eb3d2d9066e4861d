import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file, or a part of one, that is made from others. */
export interface GeneratedFile {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
}

export function write(root: string, { path, text }: GeneratedFile): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

export function isStale(root: string, { path, text }: GeneratedFile): boolean {
  const full = join(root, path)
  return !existsSync(full) || readFileSync(full, 'utf8') !== text
}

/** A file with the part between two comment lines `<!-- begin NAME -->` and `<!-- end NAME -->` made anew. */
export function withPart(root: string, path: string, name: string, part: string): GeneratedFile {
  const text = readFileSync(join(root, path), 'utf8')
  const [begin, end] = [`<!-- begin ${name} -->\n`, `<!-- end ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} has no part ${name}`)
  return { path, text: `${text.slice(0, from + begin.length)}${part}${text.slice(to)}` }
}
