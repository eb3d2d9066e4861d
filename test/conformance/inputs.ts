import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { corpusFiles } from '../support/corpus.ts'
import { certificates, documentedNames, exampleFileOf } from '../support/documented.ts'
import { adaptCases } from '../support/recorded-cases.ts'
import type { Files } from './caddy.ts'
import { inEnvironment, stubEnvironment } from './environment.ts'

/** A configuration to ask about. Its environment is in it already. */
export interface Input {
  readonly id: string
  readonly files: Files
}

const root = join(import.meta.dirname, '../..')

/** The cases that were recorded from Caddy. */
export function recordedCases(): Input[] {
  return adaptCases.map(({ id, files, env = {} }) => ({ id, files: inEnvironment(files, env) }))
}

/** The examples that the project shows. */
export function shownExamples(): Input[] {
  return globSync(join(root, 'examples/*/Caddyfile'))
    .sort()
    .map((path) => ({
      id: relative(root, dirname(path)),
      files: inEnvironment({ [basename(path)]: readFileSync(path, 'utf8') }, {}),
    }))
}

/** The examples of the documentation of directives, options and modules, with the certificates that they name. */
export function documentedExamples(): Input[] {
  return documentedNames.flatMap((name) => {
    const text = exampleFileOf(name)
    return text === undefined ? [] : { id: name.path.join(' '), files: { Caddyfile: text, ...certificates } }
  })
}

/** The files of a folder of the corpus, without any environment or with made-up values; none where it is absent. */
export function fromCorpus(folder: string, environment: 'none' | 'stub'): Input[] {
  return corpusFiles(folder, '.caddyfile').map(({ name, text }) => {
    const files = { Caddyfile: text }
    return { id: name, files: inEnvironment(files, environment === 'stub' ? stubEnvironment(files) : {}) }
  })
}
