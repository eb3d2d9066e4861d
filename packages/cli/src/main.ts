import { readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { analyze, type FileAnalysis } from '@caddyfile/analysis'
import { lint } from '@caddyfile/linter'
import { type Builds, readBuilds } from './builds.ts'
import { findFiles, type Input } from './find-files.ts'
import { byFile, type FileResult, isChecked, reaches } from './lint-result.ts'
import { NodeFiles } from './node-files.ts'
import { type CliOptions, helpText, parseOptions } from './options.ts'
import { Progress } from './progress.ts'
import { readStandardInput, readText } from './read-text.ts'
import { paintFor } from './report/colors.ts'
import { jsonReport } from './report/json.ts'
import { prettyReport } from './report/pretty.ts'
import { packageFolder } from './rule-page.ts'
import { UsageError } from './usage-error.ts'
import { writeOut } from './write-out.ts'

/** The whole command. Returns its exit status: 0 nothing found, 1 findings, 2 something could not be done. */
export async function main(argv: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const options = parseOptions(argv)
    if (options.help) writeOut(helpText())
    else if (options.version) writeOut(`${ownVersion()}\n`)
    else return await run(options)
    return 0
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`caddyfile-lint: ${error.message}\nTry caddyfile-lint --help.\n`)
    } else {
      const details = error instanceof Error ? error.stack : String(error)
      process.stderr.write(
        `caddyfile-lint: internal error, please report it with the file that caused it\n${details}\n`,
      )
    }
    return 2
  }
}

async function run(options: CliOptions): Promise<0 | 1 | 2> {
  const inputs = await findFiles(options.inputs)
  const progress = new Progress(inputs.length)
  const files = new NodeFiles()
  const builds = await readBuilds(options)
  const checked: FileResult[] = []
  for (const input of inputs) {
    checked.push(await check(input, files, builds, options))
    progress.advance()
  }
  progress.end()
  const results = byFile(checked, (path) => files.sourceOf(path))
  for (const result of results) {
    if (!isChecked(result)) process.stderr.write(`caddyfile-lint: ${result.path}: ${result.failure}\n`)
  }
  const failed = results.filter(isChecked).some(({ findings }) => findings.some((one) => reaches(one, options.failOn)))
  const shown = options.quiet ? results.map((result) => onlyFailing(result, options)) : results
  if (options.format === 'json') writeOut(jsonReport(shown))
  else if (!options.quiet || failed) {
    writeOut(prettyReport(shown, paintFor(options.color), options.showInfo || options.quiet))
  }
  if (!results.every(isChecked)) return 2
  return failed ? 1 : 0
}

async function check(input: Input, files: NodeFiles, builds: Builds, options: CliOptions): Promise<FileResult> {
  if (input.kind === 'failure') return { path: input.path, failure: input.message }
  const path = input.kind === 'file' ? input.path : (options.stdinFilename ?? '<stdin>')
  const read = input.kind === 'file' ? readText(path) : await readStandardInput()
  if ('failure' in read) return { path, failure: read.failure }
  const file = await analyzeWith(files, builds, path, read.text)
  return { path, source: file.source, findings: lint(file, { preset: options.preset }) }
}

/** Only names that are not known at first make it look at all plugins, and at how Caddy is built. */
async function analyzeWith(
  files: NodeFiles,
  { first, further }: Builds,
  path: string,
  text: string,
): Promise<FileAnalysis> {
  const absolutePath = resolve(path).split(sep).join('/')
  const file = analyze(path, text, { absolutePath, files, tables: first })
  const isKnown = !file.verdict?.problems.some(({ kind }) => kind.startsWith('unknown-'))
  if (isKnown || !further) return file
  return analyze(path, text, { absolutePath, files, tables: await further(dirname(absolutePath)) })
}

const onlyFailing = (result: FileResult, { failOn }: CliOptions): FileResult =>
  isChecked(result) ? { ...result, findings: result.findings.filter((one) => reaches(one, failOn)) } : result

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}
