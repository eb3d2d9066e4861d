import type { LoadedFile } from '../../expansion/import-source.ts'
import type { ReadToken } from '../cursor.ts'
import { isOpaque } from '../opaque.ts'
import type { RowFunction } from '../row-function.ts'
import { fail, failBare, type RowScope } from '../scope.ts'

/** A file of certificates that is read at once. `convertPEMFilesToDER` (modules/caddytls/connpolicy.go). */
export const pemFile: RowFunction = (cursor, scope) => {
  const [name] = scope.values!.values()
  if (typeof name !== 'string' || isOpaque(name)) return undefined
  const file = name === '' ? noSuchFile : scope.context.load(name)
  if (!file) return notHere(name, scope.words![0]!, scope)
  const text = mistakeIn(name, file)
  return text === undefined ? undefined : fail(scope, text, cursor.token!)
}

/** Told, but no failure: the line is read on. */
function notHere(name: string, word: ReadToken, { context }: RowScope): undefined {
  context.report(failBare(`whether there are certificates in it is not known here: ${name}`, word, 'missing-file'))
}

const noSuchFile: LoadedFile = { kind: 'error', message: 'no such file or directory' }

function mistakeIn(name: string, file: LoadedFile): string | undefined {
  if (file.kind === 'folder') return `read ${name}: is a directory`
  if (file.kind === 'error') return `open ${name}: ${file.message}`
  const types = [...file.text.matchAll(pemBlock)].map((match) => match[1])
  const isCertificates = types.length > 0 && types.every((type) => type === 'CERTIFICATE')
  return isCertificates ? undefined : `no CERTIFICATE pem block found in ${name}`
}

/** Headers, then base64, as Go's `pem.Decode` finds it between other lines. */
const pemBlock =
  /(?<=^|\n)-----BEGIN ([^\n]*?)-----[\t ]*\r?\n(?:[^\n:]+:[^\n]*\n)*[A-Za-z\d+/=\s]*?-----END \1-----[\t ]*(?=\r?\n|$)/g
