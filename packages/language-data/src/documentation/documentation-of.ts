import { standardTables } from '../release-tables.ts'
import { entryOf } from '../tables.ts'
import type { Documentation } from './documentation.ts'
import { standardDocumentation } from './standard.ts'

/**
 * The way to a row: `directives`, `options` or the namespace of a module, a name there, then names in blocks:
 * `['directives', 'encode', 'match', 'status']`.
 */
export type RowPath = readonly [group: string, name: string, ...names: string[]]

/**
 * What is known about what stands under these names in a Caddyfile; undefined for those that Caddy does not know, and for
 * what plugins bring, whose rows have a summary themselves. `forward_auth` and others know what `reverse_proxy` does.
 */
export function documentationOf([group, name, ...names]: RowPath): Documentation | undefined {
  const own = names.reduce<Documentation | undefined>(inBlock, topLevel(group, name))
  if (own || group !== 'directives') return own
  const { inherits } = Object.hasOwn(standardTables.directives, name) ? standardTables.directives[name]! : {}
  return inherits === undefined ? undefined : documentationOf([group, inherits, ...names])
}

function topLevel(group: string, name: string): Documentation | undefined {
  const { directives, options, modules } = standardDocumentation
  const groups: Readonly<Record<string, Readonly<Record<string, Documentation>>>> = { directives, options, ...modules }
  if (!Object.hasOwn(groups, group)) return undefined
  return Object.hasOwn(groups[group]!, name) ? groups[group]![name] : undefined
}

function inBlock(around: Documentation | undefined, name: string): Documentation | undefined {
  const { keywords = {}, block = {} } = around ?? {}
  return Object.hasOwn(keywords, name) ? keywords[name] : entryOf(block, name)?.entry
}
