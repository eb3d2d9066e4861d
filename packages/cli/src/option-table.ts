import { parseArgs } from 'node:util'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './usage-error.ts'

export interface OptionRow {
  readonly name: string
  readonly short?: string
  /** What may follow the option: some words, or what a text stands for. Without, it is a switch. */
  readonly values?: readonly string[] | string
  /** It may be given several times. */
  readonly many?: true
  readonly help: string
}

/** What a command line says, by the rows of a command. */
export class OptionValues {
  /** All that is no option: files, folders, globs, or `-`. */
  readonly inputs: readonly string[]
  private readonly values: Readonly<Record<string, unknown>>

  /** Throws {@link UsageError} with one line that says what to write instead. */
  constructor(rows: readonly OptionRow[], argv: readonly string[]) {
    const { values, positionals } = parse(rows, argv)
    if (positionals.includes('')) throw new UsageError('the name of a file is empty')
    this.values = values
    this.inputs = positionals
  }

  is(name: string): boolean {
    return this.values[name] === true
  }

  text(name: string): string | undefined {
    return this.values[name] as string | undefined
  }

  texts(name: string): readonly string[] {
    return (this.values[name] ?? []) as readonly string[]
  }

  oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
    const value = this.text(name)
    if (value === undefined) return otherwise
    if (allowed.includes(value as T)) return value as T
    throw new UsageError(`--${name} takes ${listOf(allowed)}, not "${value}"${didYouMean(value, allowed)}`)
  }
}

function parse(rows: readonly OptionRow[], argv: readonly string[]) {
  const options = Object.fromEntries(
    rows.map(({ name, short, values, many = false }) => [
      name,
      { type: values ? ('string' as const) : ('boolean' as const), multiple: many, ...(short && { short }) },
    ]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(describe(rows, error as Error & { code?: string }))
  }
}

/** Node's messages name the option, but none that is like it. */
function describe(rows: readonly OptionRow[], { code, message }: Error & { code?: string }): string {
  const name = /'(?:-\w, )?--?([^\s'=]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = rows.map((row) => row.name)
    return `there is no option ${name.length === 1 ? '-' : '--'}${name}${didYouMean(name, names, '--')}`
  }
  const row = rows.find((candidate) => candidate.name === name)
  if (row?.values) return `--${name} needs a value: ${typeof row.values === 'string' ? row.values : listOf(row.values)}`
  if (row) return `--${name} takes no value`
  return message
}

/** Words as a sentence lists them. */
export const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The rows as `--help` shows them. */
export function optionHelp(rows: readonly OptionRow[]): string {
  const lines = rows.map(({ name, short, values, help }) => {
    const value = values === undefined ? '' : ` <${[values].flat().join('|')}>`
    return [`  ${short ? `-${short}, ` : '    '}--${name}${value}`, help] as const
  })
  const width = Math.max(...lines.map(([usage]) => usage.length)) + 2
  return lines.map(([usage, help]) => usage.padEnd(width) + help).join('\n')
}
