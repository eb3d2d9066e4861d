import { parseArgs } from 'node:util'
import { type Preset, presets, type Severity } from '@caddyfile/linter'
import { didYouMean } from './did-you-mean.ts'
import { UsageError } from './usage-error.ts'

const formats = ['pretty', 'json'] as const
const colorModes = ['auto', 'always', 'never'] as const
const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export interface CliOptions {
  /** Files, folders, globs, or `-` for standard input. */
  readonly inputs: readonly string[]
  readonly format: (typeof formats)[number]
  readonly preset: Preset
  readonly failOn: Severity
  /** The plugins of the Caddy that the files are for: exactly those, or any; undefined where nobody says. */
  readonly plugins: 'any' | readonly string[] | undefined
  /** Files that describe further plugins. */
  readonly pluginPacks: readonly string[]
  readonly stdinFilename: string | undefined
  readonly quiet: boolean
  /** Show findings of this severity whatever their number. */
  readonly showInfo: boolean
  readonly color: (typeof colorModes)[number]
  readonly help: boolean
  readonly version: boolean
}

interface OptionRow {
  readonly name: string
  readonly short?: string
  /** What may follow the option: some words, or what a text stands for. Without, it is a switch. */
  readonly values?: readonly string[] | string
  /** It may be given several times. */
  readonly many?: true
  readonly help: string
}

/** The one place where options are named: parsing, `--help` and the README go by it. */
const optionRows: readonly OptionRow[] = [
  { name: 'format', short: 'f', values: formats, help: 'How to report (default: pretty).' },
  { name: 'preset', values: presets, help: 'Which rules, and how severe (default: recommended).' },
  { name: 'fail-on', values: severities, help: 'Exit with 1 on findings of this severity or worse (default: error).' },
  {
    name: 'plugins',
    values: 'a,b|none|any',
    help: 'The plugins of the Caddy that the files are for (default: not said).',
  },
  { name: 'plugin-pack', values: 'file', many: true, help: 'A description of one more plugin that it has, as JSON.' },
  { name: 'stdin-filename', values: 'name', help: 'What to call standard input in reports.' },
  { name: 'show', values: ['info'], help: 'Show every info finding, not just their number.' },
  { name: 'quiet', short: 'q', help: 'Report only findings that make the command fail.' },
  { name: 'color', values: colorModes, help: 'Colours (default: auto; NO_COLOR and FORCE_COLOR count).' },
  { name: 'help', short: 'h', help: 'Show this text.' },
  { name: 'version', short: 'v', help: 'Show the version.' },
]

/** Reads the command line. Throws {@link UsageError} with one line that says what to write instead. */
export function parseOptions(argv: readonly string[]): CliOptions {
  const { values, positionals } = parse(argv)
  if (positionals.includes('')) throw new UsageError('the name of a file is empty')
  const oneOf = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const value = values[name]
    if (value === undefined) return otherwise
    if (allowed.includes(value as T)) return value as T
    throw new UsageError(`--${name} takes ${listOf(allowed)}, not "${value}"${didYouMean(String(value), allowed)}`)
  }
  return {
    inputs: positionals,
    format: oneOf('format', formats, 'pretty'),
    preset: oneOf('preset', presets, 'recommended'),
    failOn: oneOf('fail-on', severities, 'error'),
    plugins: pluginsOf(values.plugins as string | undefined),
    pluginPacks: (values['plugin-pack'] ?? []) as readonly string[],
    stdinFilename: values['stdin-filename'] as string | undefined,
    quiet: values.quiet === true,
    showInfo: values.show !== undefined && oneOf('show', ['info'], 'info') === 'info',
    color: oneOf('color', colorModes, 'auto'),
    help: values.help === true,
    version: values.version === true,
  }
}

function pluginsOf(value: string | undefined): CliOptions['plugins'] {
  if (value === undefined || value === 'any') return value
  if (value === 'none') return []
  const names = value.split(',').map((name) => name.trim())
  if (names.includes(''))
    throw new UsageError(`--plugins takes names with a comma between them, none or any, not "${value}"`)
  return names
}

function parse(argv: readonly string[]) {
  const options = Object.fromEntries(
    optionRows.map(({ name, short, values, many = false }) => [
      name,
      { type: values ? ('string' as const) : ('boolean' as const), multiple: many, ...(short && { short }) },
    ]),
  )
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(describe(error as Error & { code?: string }))
  }
}

/** Node's messages name the option, but none that is like it. */
function describe({ code, message }: Error & { code?: string }): string {
  const name = /'(?:-\w, )?--?([^\s'=]*)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = optionRows.map((row) => row.name)
    return `there is no option ${name.length === 1 ? '-' : '--'}${name}${didYouMean(name, names, '--')}`
  }
  const row = optionRows.find((candidate) => candidate.name === name)
  if (row?.values) return `--${name} needs a value: ${typeof row.values === 'string' ? row.values : listOf(row.values)}`
  if (row) return `--${name} takes no value`
  return message
}

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`

/** The text of `--help`. */
export function helpText(): string {
  const rows = optionRows.map(({ name, short, values, help }) => {
    const value = values === undefined ? '' : ` <${[values].flat().join('|')}>`
    return [`  ${short ? `-${short}, ` : '    '}--${name}${value}`, help] as const
  })
  const width = Math.max(...rows.map(([usage]) => usage.length)) + 2
  return `Usage: caddyfile-lint [options] [file|folder|glob|-]…

Lints Caddyfiles. Without a file: the Caddyfile of this folder, or those in the folders below.
In folders and globs, files are taken whose names start with "Caddyfile" or end in .caddyfile or .caddy,
unless .gitignore leaves them out. A file that is named is always taken.

Options:
${rows.map(([usage, help]) => usage.padEnd(width) + help).join('\n')}

Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 something could not be read or understood.
`
}
