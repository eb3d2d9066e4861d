import { dockerfileInstructions, type Instruction } from './dockerfile-instructions.ts'
import { shellCommands } from './shell-commands.ts'

/** The simple commands that a Dockerfile runs while the image is built, as words. */
export const dockerfileCommands = (dockerfile: string): string[][] =>
  dockerfileInstructions(dockerfile)
    .flatMap(commandsOf)
    .flatMap((words) => commandsIn(words, 2))

/** Of `RUN`: a shell text, words as JSON, or scripts in heredocs. */
function commandsOf({ text, heredocs }: Instruction): string[][] {
  const [, command] = /^\s*(?:ONBUILD\s+)?RUN\s+(?:--\S+\s+)*(.*)$/is.exec(text) ?? []
  if (command === undefined) return []
  if (/^(?:\S*sh\b[^<]*)?<</.test(command)) return heredocs.flatMap(shellCommands)
  return wordsOfJson(command) ?? shellCommands(command)
}

function wordsOfJson(command: string): string[][] | undefined {
  if (!command.startsWith('[')) return undefined
  try {
    const words: unknown = JSON.parse(command)
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? [words] : undefined
  } catch {
    return undefined
  }
}

/** `sh -c 'COMMANDS'` runs those. */
function commandsIn(words: string[], depth: number): string[][] {
  const at = words.findIndex((word) => /^-\w*c$/.test(word))
  const script = at > 0 && /(^|\/)\w*sh$/.test(words[0]!) ? words[at + 1] : undefined
  if (script === undefined || depth === 0) return [words]
  return shellCommands(script).flatMap((inner) => commandsIn(inner, depth - 1))
}
