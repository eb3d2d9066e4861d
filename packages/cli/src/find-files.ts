import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve as resolvePath } from 'node:path'
import { describeFileError } from './file-error.ts'

/** A file to lint, or a reason why there is none. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stdin' }
  | { readonly kind: 'failure'; readonly path: string; readonly message: string }

/** What the command line asks for, each file once, in its order; files of a folder by name. */
export async function findFiles(inputs: readonly string[]): Promise<Input[]> {
  const found = inputs.length === 0 ? await byDefault() : (await Promise.all(inputs.map(resolve))).flat()
  return onlyOnce(found)
}

/** Without those that came before, be it by another path. */
export function onlyOnce(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>()
  return inputs.filter((input) => {
    const key = input.kind === 'stdin' ? '-' : resolvePath(input.path)
    return seen.size !== seen.add(key).size
  })
}

async function byDefault(): Promise<Input[]> {
  if (existsSync('Caddyfile')) return [{ kind: 'file', path: 'Caddyfile' }]
  const below = await inFolder('.')
  if (below.length > 0) return below
  return [
    {
      kind: 'failure',
      path: '.',
      message: 'There is no Caddyfile in this folder or below it. Name a file, or - for standard input.',
    },
  ]
}

async function resolve(input: string): Promise<Input[]> {
  if (input === '-') return [{ kind: 'stdin' }]
  try {
    if (!statSync(input).isDirectory()) return [{ kind: 'file', path: input }]
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT' && isLink(input))
      return [{ kind: 'failure', path: input, message: 'The link leads to no file.' }]
    if (!isGlob(input)) return [{ kind: 'failure', path: input, message: describeFileError(error) }]
    const matches = await glob(input)
    return matches.length > 0 ? matches : [{ kind: 'failure', path: input, message: 'No file matches this pattern.' }]
  }
  try {
    accessSync(input, constants.R_OK | constants.X_OK)
  } catch (error) {
    return [{ kind: 'failure', path: input, message: describeFileError(error) }]
  }
  const files = await inFolder(input)
  if (files.length > 0) return files
  return [
    {
      kind: 'failure',
      path: input,
      message: 'This folder has no Caddyfile: none whose name starts with "Caddyfile" or ends in .caddyfile or .caddy.',
    },
  ]
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

const isGlob = (input: string): boolean => /[*?[\]{}!]/.test(input)

/** Names that the `caddy` command takes for Caddyfiles; `Dockerfile.caddy` is how to build one. */
const names = ['**/Caddyfile*', '**/*.caddyfile', '**/*.caddy', '!**/{Dockerfile,Containerfile}.*', '!**/*.Dockerfile']

const inFolder = async (folder: string): Promise<Input[]> => {
  const paths = await search(names, folder)
  return paths.map((path) => ({ kind: 'file', path: folder === '.' ? path : join(folder, path) }))
}

const glob = async (pattern: string): Promise<Input[]> => {
  const paths = await search([pattern.replaceAll('\\', '/')], isAbsolute(pattern) ? '/' : '.')
  return paths.map((path) => ({ kind: 'file', path }))
}

/** In a file of its own, loaded only when it is needed: it is as large as all the rest. */
async function search(patterns: readonly string[], cwd: string): Promise<string[]> {
  const { searchFiles } = await import('./search-files.ts')
  return await searchFiles(patterns, cwd)
}
