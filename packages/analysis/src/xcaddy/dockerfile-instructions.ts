export interface Instruction {
  /** Its line, with the lines that it goes on with. */
  readonly text: string
  /** The texts of its heredocs. */
  readonly heredocs: readonly string[]
}

/** The instructions of a Dockerfile in Docker's own reading. Never throws. */
export function dockerfileInstructions(dockerfile: string): Instruction[] {
  const lines = dockerfile.split(/\r?\n/).reverse()
  const joint = /^(?:\s*#.*\n)*?\s*#\s*escape\s*=\s*(\S)/i.exec(dockerfile)?.[1] ?? '\\'
  const instructions: Instruction[] = []
  while (lines.length > 0) {
    const text = takeLine(lines, joint)
    const heredocs = [...text.matchAll(heredocStart)].map(([, dash, , marker]) =>
      takeHeredoc(lines, marker!, dash === '-'),
    )
    if (text !== '') instructions.push({ text, heredocs })
  }
  return instructions
}

const heredocStart = /<<(-?)(["']?)([A-Za-z_]\w*)\2/g

/** A line, and while lines end in the joint, those that follow; comments and blank lines between them are left out. */
function takeLine(lines: string[], joint: string): string {
  let text = ''
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    const isEmpty = /^\s*(#|$)/.test(line)
    if (isEmpty && text === '') return ''
    if (isEmpty) continue
    const trimmed = line.trimEnd()
    if (!trimmed.endsWith(joint)) return text + line
    text += `${trimmed.slice(0, -1)} `
  }
  return text
}

function takeHeredoc(lines: string[], marker: string, stripsTabs: boolean): string {
  const body: string[] = []
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    if ((stripsTabs ? line.replace(/^\t+/, '') : line) === marker) break
    body.push(line)
  }
  return body.join('\n')
}
