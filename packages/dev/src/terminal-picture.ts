import { commandOutput } from './command-output.ts'
import type { GeneratedFile } from './generated-file.ts'

const lineHeight = 20
const charWidth = 8.43
const colors: Readonly<Record<string, string>> = {
  '31': '#f47067',
  '32': '#57ab5a',
  '33': '#daaa3f',
  '34': '#539bf5',
}

/** A picture of a real report, as a terminal shows it. */
export function terminalPicture(root: string): GeneratedFile {
  const example = 'examples/3-health-checks'
  const output = commandOutput(root, ['--color', 'always', example, 'examples/4-load-balancing'])
  const lines = [`$ caddyfile-lint ${example} examples/4-load-balancing`, ...wrap(output).trimEnd().split('\n')]
  const width = Math.max(...lines.map((line) => plain(line).length)) * charWidth + 32
  const height = lines.length * lineHeight + 32
  const rows = lines.map((line, i) => `<text x="16" y="${30 + i * lineHeight}">${spans(line)}</text>`).join('\n')
  return {
    path: 'docs/report.svg',
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${height}" role="img" aria-label="A report of caddyfile-lint">
<rect width="100%" height="100%" rx="8" fill="#22272e"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#cdd9e5" xml:space="preserve">
${rows}
</g>
</svg>
`,
  }
}

const esc = '\u001b'
const codes = new RegExp(`${esc}\\[(\\d+)m`, 'g')
const plain = (line: string): string => line.replace(codes, '')

/** Long messages go on in a next line, which keeps the picture readable. */
function wrap(output: string): string {
  return output.replace(/^.{101,}$/gm, (line) => {
    const at = line.lastIndexOf(' ', 100 + line.length - plain(line).length)
    return `${line.slice(0, at)}\n   ${wrap(line.slice(at))}`
  })
}

/** ANSI codes as coloured pieces of SVG text. */
function spans(line: string): string {
  let style = { color: '', bold: false, dim: false }
  return line
    .split(new RegExp(`(${esc}\\[\\d+m)`))
    .map((piece) => {
      const code = new RegExp(`^${esc}\\[(\\d+)m$`).exec(piece)?.[1]
      if (code === undefined) return piece && `<tspan${attributes(style)}>${xml(piece)}</tspan>`
      if (colors[code]) style = { ...style, color: colors[code] }
      else if (code === '39') style = { ...style, color: '' }
      else if (code === '1') style = { ...style, bold: true }
      else if (code === '2') style = { ...style, dim: true }
      else if (code === '22') style = { ...style, bold: false, dim: false }
      return ''
    })
    .join('')
}

function attributes({ color, bold, dim }: { color: string; bold: boolean; dim: boolean }): string {
  return `${color && ` fill="${color}"`}${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}`
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
