import { defaultRelease, isOlder, type Release, releases } from './release.ts'
import type { Form, Row, RowChange, Signature } from './row.ts'
import { standardRows } from './standard.ts'
import type { LanguageTables, NamedRows } from './tables.ts'

const made = new Map<Release, LanguageTables>()

/** What a Caddy of that release knows, without plugins. Its rows say nothing of other releases but in `elsewhere`. */
export function releaseTables(release: Release = defaultRelease): LanguageTables {
  const known = made.get(release)
  if (known) return known
  const tables = new TablesOfRelease(release).make()
  made.set(release, tables)
  return tables
}

type Rows = Readonly<Record<string, Row | Signature>>

interface Parted<T> {
  readonly here: Record<string, T>
  readonly elsewhere: Record<string, T>
}

class TablesOfRelease {
  private readonly release: Release
  /** Many names share a row. */
  private readonly rows = new Map<Row, Row>()

  constructor(release: Release) {
    this.release = release
  }

  make(): LanguageTables {
    const directives = this.part(standardRows.directives)
    const options = this.part(standardRows.options)
    const modules = Object.entries(standardRows.modules).map(([name, rows]) => [name, this.part(rows)] as const)
    const side = (of: keyof Parted<Row>): NamedRows => ({
      directives: directives[of],
      options: options[of],
      modules: Object.fromEntries(modules.map(([namespace, parted]) => [namespace, parted[of]])),
    })
    return { ...side('here'), elsewhere: side('elsewhere'), release: this.release }
  }

  private isHere({ since, until }: Pick<Row, 'since' | 'until'>): boolean {
    const { release } = this
    return (since === undefined || !isOlder(release, since)) && (until === undefined || !isOlder(until, release))
  }

  private part<T extends Row | Signature>(rows: Readonly<Record<string, T>>): Parted<T> {
    const parted: Parted<T> = { here: {}, elsewhere: {} }
    for (const [name, row] of Object.entries(rows)) {
      if (typeof row === 'string') parted.here[name] = row
      else if (this.isHere(row)) parted.here[name] = this.rowHere(row) as T
      else parted.elsewhere[name] = row
    }
    return parted
  }

  private rowHere(row: Row): Row {
    const known = this.rows.get(row)
    if (known) return known
    const { before: _, ...then } = this.changed(row)
    const [block, prescan] = [then.block && this.part(then.block), then.prescan && this.part(then.prescan)]
    const names: Rows = { ...block?.elsewhere, ...prescan?.elsewhere }
    const forms = [...formsOf(then).filter((form) => !this.isHere(form)), ...this.otherForms(row)]
    const here: Row = {
      ...then,
      ...(Array.isArray(then.args) && { args: formsOf(then).filter((form) => this.isHere(form)) }),
      ...(block && { block: block.here }),
      ...(prescan && { prescan: prescan.here }),
      ...((forms.length > 0 || Object.keys(names).length > 0) && { elsewhere: { forms, names } }),
    }
    this.rows.set(row, here)
    return here
  }

  /** What it says otherwise in this release is put in its place. */
  private changed(row: Row): Row {
    const changes = changesOf(row).filter(([before]) => isOlder(this.release, before))
    if (changes.length === 0) return row
    const all = Object.entries(Object.assign({}, row, ...changes.map(([, change]) => change)) as Row)
    return Object.fromEntries(all.filter(([, value]) => value !== null))
  }

  /** The forms that a change of the whole line brings or takes away. */
  private otherForms(row: Row): Form[] {
    let newer: Row | RowChange = row
    return changesOf(row).flatMap(([before, change]) => {
      if (change.args === undefined) return []
      const isLater = isOlder(this.release, before)
      const forms = formsOf(isLater ? newer : change)
      newer = change
      return forms.map((form) => ({ ...form, ...(isLater ? { since: before } : { until: releaseBefore(before) }) }))
    })
  }
}

/** From the newest to the oldest. */
const changesOf = ({ before = {} }: Row): [release: string, change: RowChange][] =>
  Object.entries(before).sort(([a], [b]) => (isOlder(a, b) ? 1 : -1))

const formsOf = ({ args }: Row | RowChange): Form[] =>
  [args ?? ''].flat().map((form) => (typeof form === 'string' ? { sig: form } : (form as Form)))

const releaseBefore = (release: string): string => releases[releases.indexOf(release as Release) - 1] ?? release

/** What a Caddy of the default release knows, without plugins. */
export const standardTables: LanguageTables = releaseTables()
