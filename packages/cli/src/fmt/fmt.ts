import { format, saysTheSame } from '@caddyfile/formatter'
import { findFiles, type Input, onlyOnce } from '../find-files.ts'
import { readStandardInput, readText } from '../read-text.ts'
import { tellFailure } from '../tell-failure.ts'
import { UsageError } from '../usage-error.ts'
import { writeOut } from '../write-out.ts'
import { type FmtOptions, fmtHelpText, parseFmtOptions } from './fmt-options.ts'

/** `caddyfile-lint fmt`. Returns its exit status: 0 done, 1 not formatted, 2 something could not be done. */
export async function fmt(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = parseFmtOptions(argv)
    if (!options.help) return await new Run(options).all()
    writeOut(fmtHelpText())
    return 0
  } catch (error) {
    tellFailure(error, 'caddyfile-lint fmt')
    return 2
  }
}

const say = (message: string): void => void process.stderr.write(`caddyfile-lint: ${message}\n`)

class Run {
  private readonly options: FmtOptions
  private unformatted = 0
  private failed = false

  constructor(options: FmtOptions) {
    this.options = options
  }

  async all(): Promise<0 | 1 | 2> {
    const { action } = this.options
    const inputs = await this.findInputs()
    const count = inputs.filter(({ kind }) => kind !== 'failure').length
    if (action === 'print' && count > 1) {
      throw new UsageError(`these are ${count} files: say --check, --diff or --write`)
    }
    for (const input of inputs) await this.one(input)
    if (action === 'check') this.sum(count)
    if (this.failed) return 2
    return this.unformatted > 0 && (action === 'check' || action === 'diff') ? 1 : 0
  }

  private async findInputs(): Promise<Input[]> {
    const given = await findFiles(this.options.inputs)
    if (!this.options.imports) return given
    const { importedFiles } = await import('./imported-files.ts')
    const readable = given.flatMap((input) =>
      input.kind === 'file' && 'text' in readText(input.path) ? input.path : [],
    )
    const imported = importedFiles(readable)
    return onlyOnce([...given, ...imported.map((path): Input => ({ kind: 'file', path }))])
  }

  private async one(input: Input): Promise<void> {
    if (input.kind === 'failure') {
      this.fail(input.path, input.message)
      return
    }
    const path = input.kind === 'file' ? input.path : (this.options.stdinFilename ?? '<stdin>')
    const read = input.kind === 'file' ? readText(path) : await readStandardInput()
    if ('failure' in read) this.fail(path, read.failure)
    else await this.handle(path, read.text, format(read.text, { endOfLine: this.options.endOfLine }))
  }

  private async handle(path: string, text: string, formatted: string): Promise<void> {
    if (this.options.action === 'print') {
      writeOut(formatted)
      return
    }
    // An empty file with a line break is another one to Caddy.
    if (text === formatted || text === '') return
    this.unformatted++
    if (this.options.action === 'write') await this.write(path, text, formatted)
    else if (this.options.showsDiff) {
      const { unifiedDiff } = await import('./unified-diff.ts')
      writeOut(unifiedDiff(path, text, formatted))
    } else writeOut(`${path}\n`)
  }

  private async write(path: string, text: string, formatted: string): Promise<void> {
    // The formatter keeps every token; a file is not written on trust.
    if (!saysTheSame(text, formatted)) {
      this.fail(
        path,
        'Formatting would change what the file says, so it was left alone. Please report it with the file.',
      )
      return
    }
    const { writeAtomically } = await import('./write-atomically.ts')
    try {
      const refusal = writeAtomically(path, formatted)
      if (refusal) this.fail(path, refusal)
      else writeOut(`${path}\n`)
    } catch (error) {
      this.fail(path, `It cannot be written: ${(error as Error).message}`)
    }
  }

  private fail(path: string, message: string): void {
    this.failed = true
    say(`${path}: ${message}`)
  }

  private sum(count: number): void {
    const { unformatted } = this
    if (unformatted === 0) return
    const which = count === 1 ? 'The file is' : `${unformatted} of ${count} files ${unformatted === 1 ? 'is' : 'are'}`
    say(`${which} not formatted; caddyfile-lint fmt --write formats ${unformatted === 1 ? 'it' : 'them'}.`)
  }
}
