import { dirname, resolve, sep } from 'node:path'
import { analyze, analyzeImported, type FileAnalysis, type SourceFile, type Surroundings } from '@caddyfile/analysis'
import { lint } from '@caddyfile/linter'
import type { Builds } from './builds.ts'
import type { Input } from './find-files.ts'
import type { FileResult } from './lint-result.ts'
import type { NodeFiles } from './node-files.ts'
import type { CliOptions } from './options.ts'
import { readStandardInput, readText } from './read-text.ts'

/** A file that another one imports, and that one. */
interface Imported {
  readonly file: SourceFile
  readonly by: FileAnalysis
}

/**
 * Lints files, and then what they import: each of these once, by itself, since what Caddy makes of it is told already. What goes
 * wrong in here with one file is that file's failure.
 */
export class FileChecker {
  private readonly files: NodeFiles
  private readonly builds: Builds
  private readonly options: CliOptions
  private readonly byKey = new Map<string, FileResult>()
  private readonly imported = new Map<string, Imported>()
  /** Files that have a verdict of their own, whoever imports them. */
  private readonly whole = new Set<string>()

  constructor(files: NodeFiles, builds: Builds, options: CliOptions) {
    this.files = files
    this.builds = builds
    this.options = options
  }

  async check(input: Input): Promise<void> {
    const path = input.kind === 'stdin' ? (this.options.stdinFilename ?? '<stdin>') : input.path
    const result = await this.attempt(path, () => this.checkInput(path, input))
    this.byKey.set(fileKey(path), result)
  }

  /** All results by now, with those of imported files behind them. */
  async results(): Promise<readonly FileResult[]> {
    for (const [key, { file, by }] of this.imported) {
      if (this.whole.has(key)) continue
      const path = this.byKey.get(key)?.path ?? file.name
      const loaded = this.files.read(file.path)
      if (loaded?.kind !== 'text') continue
      const { text } = loaded
      this.byKey.set(key, await this.attempt(path, () => this.lintFile(analyzeImported(file, text, by), path)))
    }
    return [...this.byKey.values()]
  }

  private async attempt(path: string, run: () => FileResult | Promise<FileResult>): Promise<FileResult> {
    try {
      return await run()
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
      return { path, failure: `Internal error while it was checked, please report it with the file. (${what})` }
    }
  }

  private async checkInput(path: string, input: Input): Promise<FileResult> {
    if (input.kind === 'failure') return { path, failure: input.message }
    const read = input.kind === 'file' ? readText(path) : await readStandardInput()
    if ('failure' in read) return { path, failure: read.failure }
    const file = await this.analyze(path, read.text)
    if (file.verdict) this.whole.add(fileKey(path))
    for (const one of file.verdict?.files.slice(1) ?? []) {
      const key = fileKey(one.path)
      if (!this.imported.has(key)) this.imported.set(key, { file: one, by: file })
    }
    return this.lintFile(file, path)
  }

  private lintFile(file: FileAnalysis, path: string): FileResult {
    return { path, source: file.source, findings: lint(file, { preset: this.options.preset }) }
  }

  /**
   * Only names that are not known at first make it look at all plugins, and at how Caddy is built; and only values in other
   * languages load their checkers.
   */
  private async analyze(path: string, text: string): Promise<FileAnalysis> {
    const { files } = this
    const { first, further } = this.builds
    const absolutePath = resolve(path).split(sep).join('/')
    let surroundings: Surroundings = { absolutePath, files, tables: first }
    let file = analyze(path, text, surroundings)
    if (further && file.verdict?.problems.some(({ kind }) => kind.startsWith('unknown-'))) {
      surroundings = { ...surroundings, tables: await further(dirname(absolutePath)) }
      file = analyze(path, text, surroundings)
    }
    if (!file.verdict?.needsCheckers) return file
    const { languageCheckers } = await import('./language-checkers.ts')
    return analyze(path, text, { ...surroundings, checkers: languageCheckers })
  }
}

/** What all names of a file have in common. */
export const fileKey = (path: string): string => resolve(path)
