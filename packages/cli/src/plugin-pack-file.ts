import { type PluginPack, parsePluginPack } from '@caddyfile/language-data'
import { SourceText } from '@caddyfile/parser'
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { readText } from './read-text.ts'

/** Reads a pack that a user has written. The error says where in it, and what is wrong. */
export function readPluginPack(path: string): PluginPack | { readonly error: string } {
  const read = readText(path)
  if ('failure' in read) return { error: `${path}: ${read.failure.replace(/\.$/, '')}` }
  const source = new SourceText(read.text)
  const errorAt = (offset: number, text: string) => {
    const { line, column } = source.positionAt(offset)
    return { error: `${path}:${line}:${column}: ${text}` }
  }
  const errors: ParseError[] = []
  const tree = parseTree(read.text, errors, { allowTrailingComma: true })
  if (errors[0]) return errorAt(errors[0].offset, `this is no JSON: ${describe(errors[0])}`)
  const pack = parsePluginPack(tree && getNodeValue(tree))
  return 'error' in pack ? errorAt(nodeAt(pack.error.replace(/: .*/s, ''), tree)?.offset ?? 0, pack.error) : pack
}

const describe = ({ error }: ParseError): string =>
  printParseErrorCode(error).replace(/(?!^)[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** What stands at a place such as `modules.dns.providers.x.args[1]`, whose names may have dots; or what is around it. */
function nodeAt(place: string, around: Node | undefined): Node | undefined {
  for (const [index, child] of (around?.children ?? []).entries()) {
    const isElement = around?.type === 'array'
    const [key, value] = isElement ? [undefined, child] : (child.children ?? [])
    const name = isElement ? `[${index}]` : String(key?.value)
    const rest = place.slice(name.length)
    if (place.startsWith(name) && /^([.[]|$)/.test(rest)) return nodeAt(rest.replace(/^\./, ''), value) ?? key
  }
  return around
}
