import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { xcaddyBuilds } from '@caddyfile/analysis'
import { readText } from './read-text.ts'

/** The Go modules that the Dockerfiles of a folder build into Caddy. One that cannot be read says nothing. */
export function modulesBuiltIn(folder: string): string[] {
  const texts = namesIn(folder).flatMap((name) => {
    const read = readText(join(folder, name))
    return 'text' in read ? [read.text] : []
  })
  return texts.flatMap(xcaddyBuilds).flatMap(({ modules }) => modules)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => isDockerfile.test(name))
      .sort()
  } catch {
    return []
  }
}

const isDockerfile = /^(Dockerfile(\..+)?|.+\.Dockerfile|Containerfile)$/
