import { type OptionRow, OptionValues, optionHelp } from '../option-table.ts'
import { UsageError } from '../usage-error.ts'

const lineBreaks = ['lf', 'crlf', 'auto'] as const

export interface FmtOptions {
  /** Files, folders, globs, or `-` for standard input. */
  readonly inputs: readonly string[]
  /** What to do with the result; `print` is for one file. */
  readonly action: 'print' | 'check' | 'diff' | 'write'
  /** With `check`, differences are shown, too. */
  readonly showsDiff: boolean
  /** Also the files that are imported. */
  readonly imports: boolean
  readonly endOfLine: (typeof lineBreaks)[number]
  readonly stdinFilename: string | undefined
  readonly help: boolean
}

const rows: readonly OptionRow[] = [
  { name: 'check', help: 'Change nothing; name the files that are not formatted, and exit with 1 if there are any.' },
  { name: 'diff', help: 'Change nothing; show what would change, and exit with 1 if anything would.' },
  { name: 'write', short: 'w', help: 'Write the files that are not formatted.' },
  { name: 'imports', help: 'Format the files that they import, too.' },
  { name: 'end-of-line', values: lineBreaks, help: 'Line breaks; auto keeps what a file has (default: lf).' },
  { name: 'stdin-filename', values: 'name', help: 'What to call standard input in messages.' },
  { name: 'help', short: 'h', help: 'Show this text.' },
]

/** Reads what follows `caddyfile-lint fmt`. Throws {@link UsageError} with one line that says what to write instead. */
export function parseFmtOptions(argv: readonly string[]): FmtOptions {
  const values = new OptionValues(rows, argv)
  const [check, diff, write] = [values.is('check'), values.is('diff'), values.is('write')]
  if (write && (check || diff)) throw new UsageError('--write does not go with --check or --diff, which change nothing')
  if (write && values.inputs.includes('-')) throw new UsageError('standard input cannot be written; leave out --write')
  if (values.is('imports') && values.inputs.includes('-'))
    throw new UsageError('where the imports of standard input are is not known; leave out --imports')
  return {
    inputs: values.inputs,
    action: write ? 'write' : check ? 'check' : diff ? 'diff' : 'print',
    showsDiff: diff,
    imports: values.is('imports'),
    endOfLine: values.oneOf('end-of-line', lineBreaks, 'lf'),
    stdinFilename: values.text('stdin-filename'),
    help: values.is('help'),
  }
}

export const fmtHelpText = (): string => `Usage: caddyfile-lint fmt [options] [file|folder|glob|-]…

Formats Caddyfiles as caddy fmt does. One file is printed; for more, say what to do with them.
Without a file: the Caddyfile of this folder, or those in the folders below.

Options:
${optionHelp(rows)}

Exit status: 0 done, 1 files are not formatted (--check, --diff), 2 something could not be read or written.
`
