import type { LanguageTables } from '@caddyfile/language-data'
import type { Document } from '@caddyfile/parser'

/**
 * Whether a file is no configuration of its own but a part, meant to be imported into a site or into the global options: it
 * is not called Caddyfile, and what stands where addresses would be are names of directives or options.
 */
export function isFragment(path: string, document: Document, { directives, options }: LanguageTables): boolean {
  if (/(^|\/)Caddyfile[^/]*$/.test(path)) return false
  return document.children.some((child) => {
    if (child.kind === 'matcherDefinition') return true
    if (child.kind !== 'site') return false
    const [first] = child.addresses
    return first !== undefined && (Object.hasOwn(directives, first.text) || Object.hasOwn(options, first.text))
  })
}
