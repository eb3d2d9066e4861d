import { UsageError } from './usage-error.ts'
import { OutputError } from './write-out.ts'

/** Tells why a command ended; `command` is what its help is asked of. */
export function tellFailure(error: unknown, command: string): void {
  process.stderr.write(`caddyfile-lint: ${textOf(error, command)}\n`)
}

function textOf(error: unknown, command: string): string {
  if (error instanceof UsageError) return `${error.message}\nTry ${command} --help.`
  if (error instanceof OutputError) return error.message
  const details = error instanceof Error ? error.stack : String(error)
  return `internal error, please report it with the file that caused it\n${details}`
}
