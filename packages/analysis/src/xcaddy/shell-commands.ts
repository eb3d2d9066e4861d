/**
 * The simple commands of a shell text, as words without their quotes. What the shell would put in stays as it is written:
 * `$NAME`.
 */
export function shellCommands(text: string): string[][] {
  const commands: string[][] = [[]]
  for (const [piece] of text.matchAll(pieces)) {
    if (/^(?:[\t ]|#|\\\r?\n)/.test(piece)) continue
    if (/^[\n;&|()<>]/.test(piece)) commands.push([])
    else commands.at(-1)!.push(unquote(piece))
  }
  return commands.filter((words) => words.length > 0)
}

/** Blanks, lines that go on, what ends a command, comments, and words of plain, escaped and quoted parts. */
const pieces =
  /[\t ]+|\\\r?\n|[\n;&|()<>]+|(?<![^\s;&|()<>])#[^\n]*|(?:[^\s;&|()<>"'\\]|\\[^\n]|"(?:[^"\\]|\\.)*"|'[^']*')+/gs

const quoted = /"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/gs

const unquote = (word: string): string =>
  word.replace(quoted, (_, double?: string, single?: string, escaped?: string) => {
    return double?.replace(/\\\n/g, '').replace(/\\([$`"\\])/g, '$1') ?? single ?? escaped!
  })
