import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { analyze } from '@caddyfile/analysis'
import { lint } from '@caddyfile/linter'
import { parse, tokenize } from '@caddyfile/parser'
import { coldStart } from './cold-start.ts'
import { formatRows } from './format-beside-others.ts'
import { heapPerByte } from './heap.ts'
import { caddyfileOf } from './input.ts'
import { type Row, runInTurn } from './measure.ts'
import { parseAsTextbook } from './textbook-parser.ts'
import { caddyVersion, verdictBesideCaddy } from './verdict-beside-caddy.ts'

/*
 * Figures are ratios of medians within one run, since absolute times differ from machine to machine and from hour to
 * hour. It runs as a bundle, as the command is shipped.
 */

const root = process.argv[2]!
const megabyte = caddyfileOf(1_000_000)
const files = Array.from({ length: 1000 }, (_, i) => caddyfileOf(1).replaceAll('n0', `f${i}`))
if (parse(megabyte).problems.length > 0) throw new Error('the input is not sound')

let sink = 0
const times = runInTurn(30, {
  scan: () => {
    for (let i = 0; i < megabyte.length; i++) sink += megabyte.charCodeAt(i)
  },
  lex: () => tokenize(megabyte),
  parse: () => parse(megabyte),
  textbook: () => parseAsTextbook(megabyte),
  lint: () => lint(analyze('Caddyfile', megabyte)),
  files: () => files.map((text, i) => lint(analyze(`${i}/Caddyfile`, text))),
})
if (sink === 0) throw new Error('nothing was scanned')

const speed = (ms: number) => `${(megabyte.length / 1000 / ms).toFixed(0)} MB/s`
const ratio = (value: number) => `${value.toFixed(1)}×`
const cold = coldStart(root, 40)
const verdict = verdictBesideCaddy(megabyte, 20)
if (!verdict) process.stderr.write(`no Caddy ${caddyVersion}: its row is left out; npm run caddy:install gets one\n`)

async function main(): Promise<void> {
  const rows: Row[] = [
    [
      'Lexing, parsing and tree of 1 MB',
      speed(times.parse),
      `${ratio(times.textbook / times.parse)} a textbook Chevrotain parser`,
      '≥ 6×',
    ],
    ['The same', '', `${ratio(times.parse / times.scan)} the time of reading each character`, ''],
    ['Lexing of 1 MB', speed(times.lex), `${ratio(times.lex / times.scan)} the time of reading each character`, ''],
    ['All of it, and every rule', speed(times.lint), `${ratio(times.lint / times.parse)} the time of parsing`, ''],
    [
      '1,000 files of 1 KB, all rules, one process',
      `${times.files.toFixed(0)} ms`,
      `${ratio(times.files / times.lint)} the time of one file of 1 MB`,
      '',
    ],
    ...(verdict
      ? [
          [
            `Verdict of 1 MB, beside \`caddy adapt\` of Caddy ${caddyVersion}`,
            `${verdict.verdict.toFixed(0)} ms`,
            `${ratio(verdict.caddy / verdict.verdict)} as fast as its whole process (${verdict.caddy.toFixed(0)} ms)`,
            '≥ 10×',
          ] satisfies Row,
        ]
      : []),
    ...cold.map(
      ({ version, command, bare }): Row => [
        `Cold start on one small file, Node ${version}`,
        `${command.toFixed(0)} ms`,
        `${(command / bare).toFixed(2)}× an empty script (${bare.toFixed(0)} ms)`,
        '≤ 1.8×',
      ],
    ),
    ...(await formatRows(root, 15)),
    ['Memory of tokens and tree', '', `${heapPerByte(megabyte).toFixed(1)} bytes per byte of source`, '≤ 10'],
  ]

  const table = [
    '| What | Measured | Ratio | Goal |',
    '|---|---|---|---|',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model.trim() || 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, Node ${process.versions.node}`
  const page = `# Performance

The last run of \`npm run bench\`, which writes this page. All figures of a run are taken in turn, so that they can be
compared with each other; ratios are those of medians. The textbook parser is \`test/bench/textbook-parser.ts\`: a lexer of regular
expressions, a \`CstParser\` and a visitor for the same language.

${table}

Machine: ${machine}. Medians of 30 rounds, of 40 for starts, of 20 beside Caddy.

What makes it fast:

- The lexer is one hand-written pass that fills columns of numbers; a token becomes an object only when it is asked for.
- The grammar reads shared tokens, one object for each type, and is LL(1), so that each choice is a look into a table.
- Its choices and repetitions are made once, and results are kept by the builder, not handed back.
- Nodes hold token numbers; their words are made when they are asked for.
- The command is one minified CommonJS file that Node's compile cache keeps; what is large and seldom needed is apart.
`
  writeFileSync(join(root, 'docs/performance.md'), page)
  process.stdout.write(`${table}\n\nwritten to docs/performance.md\n`)
}

void main()
