import { type PluginPack, parsePluginPack } from '@caddyfile/language-data'
import { SourceText } from '@caddyfile/parser'
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser'
import { readText } from './read-text.ts'

/** Reads a pack that a user has written. The error says where in it, and what is wrong. */
export function readPluginPack(path: string): PluginPack | { readonly error: string } {
  const read = readText(path)
  if ('failure' in read) return { error: `${path}: ${read.failure.replace(/\.$/, '')}` }
  const errors: ParseError[] = []
  const json: unknown = parse(read.text, errors, { allowTrailingComma: true })
  if (errors[0]) return { error: `${path}:${describe(errors[0], read.text)}` }
  const pack = parsePluginPack(json)
  return 'error' in pack ? { error: `${path}: ${pack.error}` } : pack
}

function describe({ error, offset }: ParseError, text: string): string {
  const { line, column } = new SourceText(text).positionAt(offset)
  const what = printParseErrorCode(error).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return `${line}:${column}: this is no JSON: ${what}`
}
