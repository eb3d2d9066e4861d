import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const templates = globSync(join(import.meta.dirname, 'templates/*.caddyfile'))
  .sort()
  .map((path) => readFileSync(path, 'utf8'))

/** A sound Caddyfile of about so many characters: the templates again and again, each time with names of its own. */
export function caddyfileOf(length: number): string {
  const parts: string[] = []
  for (let i = 0, total = 0; total < length; i++) {
    const part = templates[i % templates.length]!.replaceAll('NAME', `n${i}`)
    parts.push(part)
    total += part.length + 1
  }
  return parts.join('\n')
}
