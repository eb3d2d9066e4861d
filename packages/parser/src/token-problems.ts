import { heredocMismatch, isHeredocMarker } from './heredoc.ts'
import type { Problem } from './problem.ts'
import type { Syntax } from './syntax.ts'

const inside =
  'The heredoc starts with two `<` and a name at the end of a line, for example `<<END`, and ends with the same name.'

export function emptyFile(): Problem {
  return {
    code: 'empty-file',
    message: 'EOF',
    help: 'Caddy refuses a file without a single byte; a comment or a blank line is enough.',
    start: 0,
    end: 0,
    caddy: { phase: 'lexing', form: 'bare' },
  }
}

/** What Caddy says of a heredoc's first line; undefined where the marker is in order. */
export function badHeredocMarker(
  marker: string,
  start: number,
  end: number,
  line: number,
  { lettersAndDigits = 'alphanumeric' }: Syntax,
): Problem | undefined {
  const problem = (message: string): Problem => ({
    code: 'heredoc-marker',
    message,
    help: inside,
    start,
    end,
    caddy: { phase: 'lexing', form: 'bare', line },
  })
  if (marker === '') {
    return problem(
      `missing opening heredoc marker on line #${line}; must contain only ${lettersAndDigits} characters, dashes and underscores; got empty string`,
    )
  }
  if (marker.startsWith('<')) {
    return problem(`too many '<' for heredoc on line #${line}; only use two, for example <<END`)
  }
  if (!isHeredocMarker(marker)) {
    return problem(
      `heredoc marker on line #${line} must contain only ${lettersAndDigits} characters, dashes and underscores; got '${marker}'`,
    )
  }
  return undefined
}

/**
 * A heredoc that never ends. Where nothing follows its first line, Caddy drops the token without a word;
 * otherwise it refuses the file and names its last line.
 */
export function unterminatedHeredoc(marker: string, start: number, end: number, lastLine: number | undefined): Problem {
  const place = { code: 'heredoc-unterminated', start, end } as const
  const help = `Put ${marker} alone on the line after the heredoc's text.`
  if (lastLine === undefined)
    return { ...place, message: `The heredoc <<${marker} has no text and no end, and Caddy drops it silently.`, help }
  return {
    ...place,
    message: `incomplete heredoc <<${marker} on line #${lastLine}, expected ending marker ${marker}`,
    help,
    caddy: { phase: 'lexing', form: 'bare', line: lastLine },
  }
}

/** What is wrong with a heredoc that does end. `line` is that of its first line, `textEnd` the end of the token. */
export function heredocProblem(source: string, start: number, end: number, line: number): Problem | undefined {
  const mismatch = heredocMismatch(source, start, end)
  if (mismatch) return indentationProblem(source, start, line, mismatch)
  const firstEnd = source.indexOf('\n', start)
  const lastStart = source.lastIndexOf('\n', end - 1) + 1
  const markerLength = source.slice(start + 2, firstEnd).replaceAll('\r', '').length
  if (source.slice(lastStart, end - markerLength).trim() !== '') {
    return {
      code: 'heredoc-cut',
      message:
        'The heredoc ends at the first place where its marker occurs, and Caddy drops the text before it on that line.',
      help: 'Choose a marker that does not occur in the text, and put it alone on the last line.',
      start: lastStart,
      end,
    }
  }
  if (lastStart === firstEnd + 1) {
    return {
      code: 'heredoc-empty',
      message: 'After a heredoc without lines, Caddy takes the next line as a continuation of this one.',
      help: 'Write "" instead, or leave one blank line in the heredoc.',
      start,
      end,
    }
  }
  return undefined
}

function indentationProblem(
  source: string,
  start: number,
  line: number,
  mismatch: NonNullable<ReturnType<typeof heredocMismatch>>,
): Problem {
  const { marker, lineNumber, padding } = mismatch
  let lineStart = start
  for (let i = 0; i < lineNumber; i++) lineStart = source.indexOf('\n', lineStart) + 1
  return {
    code: 'heredoc-indentation',
    message: `mismatched leading whitespace in heredoc <<${marker} on line #${line + lineNumber} [${mismatch.line}], expected whitespace [${padding}] to match the closing marker`,
    help: 'Indent every line of the heredoc at least as far as its closing marker, with the same tabs and spaces.',
    start: lineStart,
    end: lineStart + mismatch.line.length,
    caddy: { phase: 'lexing', form: 'bare', line: line + lineNumber },
  }
}

export function unterminatedQuote(start: number, end: number, quote: string): Problem {
  return {
    code: 'quote-unterminated',
    message: `This ${quote} is never closed: Caddy takes everything to the end of the file as one argument.`,
    help: `Close the argument with ${quote}.`,
    start,
    end,
  }
}

export function runawayQuote(start: number, end: number, quote: string, lastLine: number): Problem {
  return {
    code: 'quote-runaway',
    message: `This ${quote} is closed only on line ${lastLine}, by what looks like the start of another quoted text.`,
    help: `Close the argument with ${quote}, or put a space after the closing quote if the text is meant to span lines.`,
    start,
    end,
  }
}

export function backslashInComment(start: number, end: number): Problem {
  return {
    code: 'backslash-in-comment',
    message: 'Because of the backslash in this comment, Caddy takes the next line as a continuation of this one.',
    help: 'Remove the backslash from the comment, or move the comment to a line of its own, followed by a blank line.',
    start,
    end,
  }
}
