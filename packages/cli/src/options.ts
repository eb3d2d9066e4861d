import { defaultRelease, findRelease, type Release, releases } from '@caddyfile/language-data'
import { type Preset, presets, type Severity } from '@caddyfile/linter'
import { listOf, type OptionRow, OptionValues, optionHelp } from './option-table.ts'
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
  /** The release of Caddy that the files are for. */
  readonly caddyVersion: Release
  readonly quiet: boolean
  /** Show findings of this severity whatever their number. */
  readonly showInfo: boolean
  readonly color: (typeof colorModes)[number]
  readonly help: boolean
  readonly version: boolean
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
  {
    name: 'caddy-version',
    values: 'version',
    help: `The Caddy to check for, such as 2.9 (default: ${defaultRelease}).`,
  },
  { name: 'stdin-filename', values: 'name', help: 'Read standard input, and call it so in reports.' },
  { name: 'show', values: ['info'], help: 'Show every info finding, not just their number.' },
  { name: 'quiet', short: 'q', help: 'Report only findings that make the command fail.' },
  { name: 'color', values: colorModes, help: 'Colours (default: auto; NO_COLOR and FORCE_COLOR count).' },
  { name: 'help', short: 'h', help: 'Show this text.' },
  { name: 'version', short: 'v', help: 'Show the version.' },
]

/** Reads the command line. Throws {@link UsageError} with one line that says what to write instead. */
export function parseOptions(argv: readonly string[]): CliOptions {
  const values = new OptionValues(optionRows, argv)
  return {
    inputs: values.inputs,
    format: values.oneOf('format', formats, 'pretty'),
    preset: values.oneOf('preset', presets, 'recommended'),
    failOn: values.oneOf('fail-on', severities, 'error'),
    plugins: pluginsOf(values.text('plugins')),
    pluginPacks: values.texts('plugin-pack'),
    caddyVersion: releaseOf(values.text('caddy-version')),
    stdinFilename: values.text('stdin-filename'),
    quiet: values.is('quiet'),
    showInfo: values.text('show') !== undefined && values.oneOf('show', ['info'], 'info') === 'info',
    color: values.oneOf('color', colorModes, 'auto'),
    help: values.is('help'),
    version: values.is('version'),
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

function releaseOf(version: string = defaultRelease): Release {
  const release = findRelease(version)
  if (release !== undefined) return release
  throw new UsageError(`--caddy-version takes ${listOf(versions)}, not "${version}"`)
}

/** Releases, and what stands for the newest of several. */
const versions = [...new Set(releases.flatMap((release) => [release.replace(/\.\d+$/, ''), release]))]

/** The text of `--help`. */
export function helpText(): string {
  return `Usage: caddyfile-lint [options] [file|folder|glob|-]…
       caddyfile-lint fmt [options] [file|folder|glob|-]…

Lints Caddyfiles. Without a file: the Caddyfile of this folder, or those in the folders below.
In folders, files are taken whose names start with "Caddyfile" or end in .caddyfile or .caddy; a glob takes all
that it matches. Both leave out node_modules and what .gitignore names. A file that is named is always taken.
How to format, caddyfile-lint fmt --help says.

Options:
${optionHelp(optionRows)}

Exit status: 0 nothing found, 1 findings at or above --fail-on, 2 something could not be read or understood.
`
}
