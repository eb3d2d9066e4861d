import type { LanguageTables } from '@caddyfile/language-data'

/** Where a name belongs that stands where it does not. */
export type NameHome =
  | { readonly kind: 'directive' | 'option' }
  /** In the blocks of these directives and options. */
  | { readonly kind: 'block'; readonly of: readonly string[] }

/** Where names belong, by what a build knows; directives before options before what blocks know. */
export class NameHomes {
  private readonly tables: LanguageTables
  private owners: ReadonlyMap<string, readonly string[]> | undefined

  constructor(tables: LanguageTables) {
    this.tables = tables
  }

  of(name: string): NameHome | undefined {
    if (Object.hasOwn(this.tables.directives, name)) return { kind: 'directive' }
    if (Object.hasOwn(this.tables.options, name)) return { kind: 'option' }
    this.owners ??= ownersOf(this.tables)
    const of = this.owners.get(name)
    return of && { kind: 'block', of }
  }
}

function ownersOf({ directives, options }: LanguageTables): Map<string, string[]> {
  const owners = new Map<string, string[]>()
  for (const [owner, { block = {}, prescan = {} }] of [...Object.entries(directives), ...Object.entries(options)]) {
    for (const name of Object.keys({ ...block, ...prescan })) owners.set(name, [...(owners.get(name) ?? []), owner])
  }
  return owners
}
