import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Public Caddyfiles to measure against; they are no part of the project and may be absent. */
export const corpusFolder = process.env.CADDYFILE_CORPUS ?? join(import.meta.dirname, '../../../shared/corpus')

export const hasCorpus = existsSync(corpusFolder)

export interface CorpusFile {
  readonly name: string
  readonly text: string
}

/** The files of one folder of the corpus whose names end so; none where the corpus is absent. */
export function corpusFiles(folder: string, ending: string): CorpusFile[] {
  if (!hasCorpus) return []
  return readdirSync(join(corpusFolder, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(corpusFolder, folder, name), 'utf8') }))
}

/** Every Caddyfile of the corpus, those of Caddy 1 included. */
export function allCorpusFiles(): CorpusFile[] {
  return [
    ...corpusFiles('real', '.caddyfile'),
    ...corpusFiles('caddy-adapt', '.caddyfile'),
    ...corpusFiles('caddy-fmt', '.in'),
    ...corpusFiles('caddy-fmt', '.out'),
    ...corpusFiles('caddy-v1', ''),
  ]
}
