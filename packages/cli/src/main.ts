import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuilds } from './builds.ts'
import { FileChecker, fileKey } from './check-files.ts'
import { findFiles } from './find-files.ts'
import { byFile, type FileResult, isChecked, reaches } from './lint-result.ts'
import { NodeFiles } from './node-files.ts'
import { type CliOptions, helpText, parseOptions } from './options.ts'
import { Progress } from './progress.ts'
import { paintFor } from './report/colors.ts'
import { jsonReport } from './report/json.ts'
import { prettyReport } from './report/pretty.ts'
import { visible } from './report/visible.ts'
import { packageFolder } from './rule-page.ts'
import { tellFailure } from './tell-failure.ts'
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
    tellFailure(error, 'caddyfile-lint')
    return 2
  }
}

async function run(options: CliOptions): Promise<0 | 1 | 2> {
  const isPiped = options.inputs.length === 0 && options.stdinFilename !== undefined
  const inputs = await findFiles(isPiped ? ['-'] : options.inputs)
  const progress = new Progress(inputs.length)
  const files = new NodeFiles()
  const builds = await readBuilds(options)
  const checker = new FileChecker(files, builds, options)
  for (const input of inputs) {
    await checker.check(input)
    progress.advance()
  }
  progress.end()
  const results = byFile(await checker.results(), fileKey, (path) => files.sourceOf(path))
  for (const result of results) {
    if (!isChecked(result))
      process.stderr.write(`caddyfile-lint: ${visible(result.path)}: ${visible(result.failure)}\n`)
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

const onlyFailing = (result: FileResult, { failOn }: CliOptions): FileResult =>
  isChecked(result) ? { ...result, findings: result.findings.filter((one) => reaches(one, failOn)) } : result

function ownVersion(): string {
  const manifest = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }
  return manifest.version
}
