import { type LanguageTables, type Row, rowOf } from '@caddyfile/language-data'
import { type Attempt, LineMaker, namespaceOf, sequencesOf, slotOf } from './lines.ts'
import { companionsOf, inBlock, inNamedRoute, inOptions, inSite, type Surroundings } from './surroundings.ts'
import { wholeFiles } from './whole-files.ts'

/** What is tried. `elsewhere`: a module or matcher in one more slot, an entry behind a longer line. */
type Kind =
  | Attempt
  | 'block'
  | 'doubled'
  | 'beside another'
  | 'on the next line'
  | 'elsewhere'
  | 'matcher'
  | 'inside'
  | 'whole file'

/** A Caddyfile that tries what a row says. */
export interface Tryout {
  readonly kind: Kind
  /** The names that lead to the row. */
  readonly row: string
  readonly text: string
}

/**
 * Tries every row from its own signatures: each way to write it, with words too few and too many, words of every kind, with
 * and without a block, twice, beside its neighbours; every module in every slot. The same tables give the same Caddyfiles.
 */
export function tryoutsOf(tables: LanguageTables): readonly Tryout[] {
  return new Tryouts(tables).make()
}

/** An entry to try. */
interface Entry {
  readonly row: Row
  /** The names that lead to it. */
  readonly path: string
  /** The words before those of the signature: none where that begins with the name. */
  readonly head: readonly string[]
  readonly around: Surroundings
}

const isFreeName = (name: string): boolean => name === '*' || name === '@*'

const matcherWords = ['*', '/path', '@m', '@absent']

const bodies: readonly (readonly string[])[] = [
  ['respond ok'],
  ['respond ok 200 extra'],
  ['unknown_directive'],
  ['log_append key'],
  ['tls internal'],
  ['bind word', 'respond ok'],
  ['@n path /n', 'respond @n ok'],
  ['@n unknown_matcher'],
  ['respond @absent ok'],
  ['handle {', '\tunknown_directive', '}'],
]

class Tryouts {
  private readonly tables: LanguageTables
  private readonly lines: LineMaker
  private readonly found = new Map<string, Tryout>()
  /** They come last and grow while they are tried, so that each module is tried where it is nested least. */
  private readonly modulesInSlots: Entry[] = []
  private readonly triedModules = new Set<Row>()

  constructor(tables: LanguageTables) {
    this.tables = tables
    this.lines = new LineMaker(tables)
  }

  make(): readonly Tryout[] {
    const { directives, options, modules } = this.tables
    for (const [name, row] of Object.entries(options))
      this.tryEntry({ row, path: `option ${name}`, head: [name], around: inOptions })
    for (const [name, row] of Object.entries(directives)) this.tryDirective(name, row)
    for (const [name, row] of Object.entries(modules['http.matchers'] ?? {})) this.tryMatcher(name, row)
    for (const entry of this.modulesInSlots) this.tryModule(entry)
    for (const { about, text } of wholeFiles) this.add('whole file', { path: about, around: () => text })
    return [...this.found.values()]
  }

  private add(kind: Kind, { path, around }: Pick<Entry, 'path' | 'around'>, ...lines: readonly string[]): void {
    const text = around(lines)
    if (!this.found.has(text)) this.found.set(text, { kind, row: path, text })
  }

  private tryDirective(name: string, row: Row): void {
    const entry = { row, path: name, head: [name], around: inSite }
    this.tryEntry(entry)
    const lines = this.shortAndLong(entry)
    for (const words of [...lines, [name]])
      for (const matcher of matcherWords) this.add('matcher', entry, [name, matcher, ...words.slice(1)].join(' '))
    const blocks = ['handle', 'route', 'handle_errors'].map((opening) => inBlock(opening, inSite))
    for (const around of [...blocks, inNamedRoute])
      for (const words of [...lines, [...lines.at(-1)!, 'extra', 'more']])
        this.add('inside', { path: name, around }, words.join(' '))
    this.add('inside', { path: name, around: inOptions }, name)
  }

  private tryMatcher(name: string, row: Row): void {
    const path = `matcher ${name}`
    const inProxy = inBlock('reverse_proxy', inSite)
    this.tryEntry({ row, path, head: ['@n', name], around: inSite })
    this.tryBriefly({ row, path, head: [name], around: inBlock('@n', inSite) })
    this.tryBriefly({ row, path, head: ['@n', 'not', name], around: inSite })
    this.tryBriefly({ row, path, head: [name], around: inBlock('@n not', inSite) })
    this.tryBriefly({ row, path, head: ['lb_retry_match', name], around: inProxy })
    this.tryBriefly({ row, path, head: [name], around: inBlock('lb_retry_match', inProxy) })
  }

  private tryEntry(entry: Entry): void {
    const { row, head } = entry
    for (const { attempt, words } of this.lines.all(row)) this.add(attempt, entry, [...head, ...words].join(' '))
    this.tryBlocks(entry)
    this.tryTwice(entry)
    if (row.take === 'token')
      for (const words of this.lines.plain(row)) this.add('on the next line', entry, head.join(' '), words.join(' '))
    this.tryModules(entry)
    this.tryBodies(entry)
    this.tryChildren(entry)
  }

  /** The lines that say most about a row that is tried more thoroughly elsewhere. */
  private tryBriefly(entry: Entry): void {
    this.tryLines('elsewhere', entry)
    const longest = this.shortAndLong(entry).at(-1)!.join(' ')
    this.add('elsewhere', entry, `${longest} extra`)
    this.add('elsewhere', entry, `${longest} {`, '\tunknown_entry', '}')
    this.add('elsewhere', entry, longest, longest)
  }

  private tryLines(kind: Kind, entry: Entry): void {
    for (const words of this.shortAndLong(entry)) this.add(kind, entry, words.join(' '))
  }

  private shortAndLong({ row, head }: Entry): readonly (readonly string[])[] {
    const all = this.lines.plain(row).map((words) => [...head, ...words])
    return all.length === 1 ? all : [all[0]!, all.at(-1)!]
  }

  private tryBlocks(entry: Entry): void {
    const { row, head } = entry
    const longest = this.shortAndLong(entry).at(-1)!
    const takesBlock = row.block !== undefined || row.unknown !== undefined
    for (const words of [head, longest, [...longest, 'extra']]) {
      const line = words.join(' ')
      if (line === '') continue
      this.add('block', entry, `${line} {`, '\tunknown_entry extra', '}')
      if (takesBlock) this.add('block', entry, `${line} {`, '\tunknown_entry', '}')
      if (takesBlock || words === longest) this.add('block', entry, `${line} {`, '}')
    }
  }

  private tryTwice(entry: Entry): void {
    const [short, long = short] = this.shortAndLong(entry).map((words) => words.join(' '))
    this.add('doubled', entry, short!, short!)
    this.add('doubled', entry, long!, long!)
    this.add('doubled', entry, short!, long!)
  }

  private tryModules({ row, path, head, around }: Entry): void {
    const sequence = sequencesOf(row).find(slotOf)
    if (!sequence) return
    const words = [...head, ...this.lines.plainWords(sequence.slice(0, -1))]
    for (const [name, module] of this.modulesIn(namespaceOf(slotOf(sequence)!)))
      this.modulesInSlots.push({ row: module, path: `${path} ${name}`, head: [...words, name], around })
  }

  /** Thoroughly in one slot of its namespace, briefly in others and in those of other namespaces. */
  private tryModule(entry: Entry): void {
    const isElsewhere = entry.head.at(-1)!.includes('.')
    const isKnown = isElsewhere || this.triedModules.has(entry.row)
    if (!isElsewhere) this.triedModules.add(entry.row)
    if (isKnown) this.tryBriefly(entry)
    else this.tryEntry(entry)
  }

  /** The modules of a namespace, and those of namespaces below it by the rest of their names. */
  private modulesIn(namespace: string): (readonly [name: string, row: Row])[] {
    return Object.entries(this.tables.modules)
      .filter(([space]) => space === namespace || space.startsWith(`${namespace}.`))
      .flatMap(([space, rows]) => {
        const below = space === namespace ? '' : `${space.slice(namespace.length + 1)}.`
        return Object.entries(rows).map(([name, row]) => [`${below}${name}`, row] as const)
      })
  }

  private tryBodies(entry: Entry): void {
    if (entry.row.body === undefined && entry.row.handler !== 'subroute') return
    const [words] = this.shortAndLong(entry)
    for (const body of bodies)
      this.add('inside', entry, `${words!.join(' ')} {`, ...body.map((line) => `\t${line}`), '}')
  }

  private tryChildren(entry: Entry): void {
    const { row, head } = entry
    const openings = this.lines.opening(row).map((words) => [...head, ...words].join(' '))
    const opening = openings[0] ?? head.join(' ')
    const longest = openings.at(-1) ?? opening
    const children: Entry[] = []
    for (const [name, child] of Object.entries({ ...row.prescan, ...row.block })) {
      const inside = childOf(entry, opening, name, rowOf(child))
      children.push(inside)
      this.tryEntry(inside)
      if (longest !== opening) this.tryLines('elsewhere', childOf(entry, longest, name, inside.row))
      if (row.lineEntries) this.tryBriefly({ ...inside, head: [opening, ...inside.head], around: entry.around })
    }
    this.tryNeighbours(children)
    this.tryInherited(entry, opening)
  }

  /** Entries behind one another, in both orders; those that look at others beside all of them. */
  private tryNeighbours(children: readonly Entry[]): void {
    children.forEach((one, index) => {
      const { conflicts, requires, onceAt } = one.row
      const others = (conflicts ?? requires ?? onceAt) ? children : children.slice(index + 1, index + 2)
      for (const other of others) {
        if (other === one) continue
        const [first, second] = [one, other].map((entry) => this.shortAndLong(entry).at(-1)!.join(' '))
        this.add('beside another', one, first!, second!)
        this.add('beside another', one, second!, first!)
      }
    })
  }

  private tryInherited(entry: Entry, opening: string): void {
    const { inherits } = entry.row
    const rows = inherits === undefined ? {} : this.tables.directives[inherits]!.block!
    for (const [name, row] of Object.entries(rows)) this.tryBriefly(childOf(entry, opening, name, rowOf(row)))
  }
}

function childOf({ path, around }: Entry, opening: string, name: string, row: Row): Entry {
  const inside = `${path} > ${name}`
  const head = isFreeName(name) ? [] : [name]
  return { row, path: inside, head, around: inBlock(opening, around, companionsOf(inside)) }
}
