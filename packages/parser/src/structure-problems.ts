import type { CaddyReport, Problem } from './problem.ts'
import { TokenKind } from './token-columns.ts'
import type { Tokens } from './tokens.ts'
import type { TopLevel } from './tree.ts'

/**
 * Where a block belongs, which decides what Caddy checks in it while it reads the file: everything in the body of a site
 * and in the global options; in a snippet or a named route only that braces match, since it looks at the rest where they
 * are used; in the block of an import nothing.
 */
export type Root = 'site' | 'options' | 'snippet' | 'import'

/*
 * One function for each thing that can be wrong with the structure. The messages are those of parse.go and httptype.go
 * wherever Caddy has one.
 */

const located = (tokens: Tokens, index: number): CaddyReport => ({
  phase: 'parsing',
  form: 'located',
  line: tokens.line(index),
  token: index,
})

const place = (tokens: Tokens, index: number) => ({ start: tokens.start(index), end: tokens.end(index) })

/** A block that opens where none may: with more on its line, or on a line of its own. parse.go `directive`. */
export function openBraceProblem(tokens: Tokens, index: number): Problem | undefined {
  if (index + 1 < tokens.length && !tokens.isFirstOnLine(index + 1)) {
    return {
      code: 'token-after-open-brace',
      message: "Unexpected next token after '{' on same line",
      help: 'Start a new line after the {, and give the } a line of its own.',
      ...place(tokens, index + 1),
      caddy: located(tokens, index),
    }
  }
  if (!tokens.isFirstOnLine(index)) return undefined
  return {
    code: 'brace-on-new-line',
    message: "Unexpected '{' on a new line; did you mean to place the '{' on the previous line?",
    help: 'Put the { at the end of the line before, after a space.',
    ...place(tokens, index),
    caddy: located(tokens, index),
  }
}

/** A `{` where a directive should begin. Caddy takes it for the directive's name, and counts no block. */
export function braceAsName(tokens: Tokens, index: number, root: Root): Problem {
  return {
    code: 'brace-on-new-line',
    message: root === 'options' ? 'unrecognized global option: {' : 'unrecognized directive: {',
    help: 'Put the { at the end of the line that it belongs to, or remove it with its }.',
    ...place(tokens, index),
    caddy: { phase: 'reading', form: 'prefixed', line: tokens.line(index), token: index },
  }
}

/** `{}` as the last word of a line: it is a word, not an empty block. */
export function bracePair(tokens: Tokens, index: number): Problem | undefined {
  const atEnd = index + 1 === tokens.length || tokens.isFirstOnLine(index + 1)
  if (!atEnd || tokens.isQuoted(index) || tokens.text(index) !== '{}') return undefined
  return {
    code: 'brace-pair',
    message: "Unexpected '{}' at end of line",
    help: 'Leave the {} out; if you mean the two characters, quote them: "{}".',
    ...place(tokens, index),
    caddy: located(tokens, index),
  }
}

/** A `}` that is not first on its line. Right in a site or in the options Caddy refuses it; deeper it is an argument. */
export function closeBraceAfterWord(tokens: Tokens, index: number, isRefused: boolean): Problem {
  return {
    code: 'close-brace-after-word',
    message: isRefused
      ? "Unexpected '}' because no matching opening brace"
      : 'To Caddy this } is one more argument of what is before it on the line.',
    help: 'Give the } a line of its own: after a word it is an argument.',
    ...place(tokens, index),
    ...(isRefused && { caddy: located(tokens, index) }),
  }
}

export function tokenAfterCloseBrace(tokens: Tokens, index: number): Problem {
  return {
    code: 'token-after-close-brace',
    message: 'Caddy takes what follows the } on its line as still inside the block.',
    help: 'Start a new line after the }.',
    ...place(tokens, index),
  }
}

/** A closing brace at top level. Caddy takes it as the address of a site, whose body is what follows. */
function strayCloseBrace(tokens: Tokens, index: number): Problem {
  return {
    code: 'stray-close-brace',
    message: unusableSubject('}'),
    help: 'No block is open here: remove this }, or find the { that is missing further up.',
    ...place(tokens, index),
    caddy: { phase: 'serving', form: 'bare' },
  }
}

const unusableSubject = (text: string): string => `subject does not qualify for certificate: '${text}'`

/** A body without braces ends with one. Without a `site`, its address is empty. */
export function missingOpenBrace(
  tokens: Tokens,
  site: { readonly start: number; readonly last: number } | undefined,
  close: number,
): Problem {
  return {
    code: 'missing-open-brace',
    message: `The block that ends on line ${tokens.line(close)} has no {: it belongs after the address.`,
    help: 'Add " {" at the end of this line.',
    start: site?.start ?? tokens.start(close),
    end: tokens.end(site?.last ?? close),
  }
}

export function missingCloseBrace(tokens: Tokens, open: number, report: EndReport | undefined): Problem {
  return {
    code: 'missing-close-brace',
    message: report?.message ?? 'This block is never closed.',
    help: 'The block that opens here has no } of its own: add one at its end.',
    ...place(tokens, open),
    ...(report && { caddy: report.caddy }),
  }
}

export interface EndReport {
  readonly message: string
  readonly caddy: CaddyReport
}

/** What Caddy says when the file ends inside a block. It does not notice where the last token is a `}`. */
export function endOfFileReport(tokens: Tokens, root: Root, level: number): EndReport | undefined {
  const last = tokens.length - 1
  const line = tokens.line(last)
  if (root === 'import') return undefined
  if (root !== 'snippet') {
    if (level > 0) return { message: 'unexpected EOF', caddy: { phase: 'ending', form: 'located', line, token: last } }
    if (tokens.kind(last) === TokenKind.CloseBrace) return undefined
  }
  return {
    message: `syntax error: unexpected token '${tokens.text(last)}', expecting '}'`,
    caddy: { phase: 'ending', form: 'syntax', line, token: last },
  }
}

/** A snippet or named route without its block. */
export function missingNamedBlock(tokens: Tokens, index: number): Problem | undefined {
  const next = index + 1
  const help = 'Add a block: { after the name, and } on a line of its own.'
  if (next >= tokens.length) {
    // At the end of the file the name is still an address.
    return {
      code: 'snippet-without-block',
      message: unusableSubject(tokens.text(index)),
      help,
      ...place(tokens, index),
      caddy: { phase: 'serving', form: 'bare' },
    }
  }
  const text = tokens.text(next)
  if (text === 'import' && !tokens.syntax.importsBehindNames) {
    return {
      code: 'options-after-import',
      message:
        'global options block must appear before import directives; move the global options block to the top of the Caddyfile',
      help,
      ...place(tokens, index),
      caddy: located(tokens, next),
    }
  }
  return {
    code: 'snippet-without-block',
    message: `syntax error: unexpected token '${text}', expecting '{'`,
    help,
    ...place(tokens, index),
    caddy: { phase: 'parsing', form: 'syntax', line: tokens.line(next), token: next },
  }
}

/** Caddy drops an empty block without addresses wherever it stands; snippets are no blocks to it. */
export function optionsNotFirst(
  options: { block: { children: readonly unknown[]; tokens: Tokens; first: number } },
  before: readonly TopLevel[],
): Problem | undefined {
  const isBlock = (child: TopLevel) =>
    child.kind === 'site' ||
    child.kind === 'namedRoute' ||
    (child.kind === 'globalOptions' && child.block.children.length > 0)
  if (!before.some(isBlock)) return undefined
  const { tokens, first } = options.block
  if (first + 1 >= tokens.length || tokens.kind(first + 1) === TokenKind.CloseBrace) return undefined
  return {
    code: 'options-not-first',
    message: 'server block without any key is global configuration, and if used, it must be first',
    help: 'Move the global options to the top of the file, or write an address before the {.',
    ...place(tokens, first),
    caddy: { phase: 'reading', form: 'bare' },
  }
}

export const endsInComma = (tokens: Tokens, index: number): boolean =>
  tokens.source.charAt(tokens.end(index) - 1) === ',' && tokens.text(index).endsWith(',')

/** Everything that can be wrong with the list of a site's addresses. parse.go `addresses`. */
export function addressProblems(tokens: Tokens, first: number, last: number): Problem[] {
  const found: Problem[] = []
  for (let index = first; index <= last; index++) {
    const problem = addressProblem(tokens, index)
    if (problem) found.push(problem)
  }
  if (endsInComma(tokens, last)) found.push(...missingAddress(tokens, last))
  if (last > first && /^\(.*\)$/.test(tokens.text(first))) found.push(snippetWithAddress(tokens, first))
  return found
}

/** A line of its own that begins with two slashes, and that opens no block. */
export function isSlashComment(tokens: Tokens, index: number): boolean {
  if (!tokens.isFirstOnLine(index) || !tokens.source.startsWith('//', tokens.start(index))) return false
  let last = index
  while (last + 1 < tokens.length && !tokens.isFirstOnLine(last + 1)) last++
  return tokens.kind(last) !== TokenKind.OpenBrace
}

function addressProblem(tokens: Tokens, index: number): Problem | undefined {
  const text = tokens.text(index)
  const at = place(tokens, index)
  const caddy = located(tokens, index)
  if (tokens.kind(index) === TokenKind.CloseBrace) return strayCloseBrace(tokens, index)
  if (text.startsWith('@')) return matcherOutsideSite(tokens, index)
  if (isSlashComment(tokens, index)) {
    return {
      code: 'comment-slashes',
      message:
        'This is no comment: Caddy takes the line as addresses of a site, and the lines below for its directives.',
      help: notAComment,
      ...at,
    }
  }
  if (text.endsWith('{') && !tokens.isQuoted(index)) {
    return {
      code: 'address-brace',
      message: `Site addresses cannot end with a curly brace: '${text}' - put a space between the token and the brace`,
      help: 'Put a space before the {.',
      ...at,
      caddy,
    }
  }
  const address = text.endsWith(',') ? text.slice(0, -1) : text
  if (!address.includes(',')) return undefined
  return {
    code: 'address-comma',
    message: `Site addresses cannot contain a comma ',': '${address}' - put a space after the comma to separate site addresses`,
    help: 'Put a space after each comma.',
    ...at,
    caddy,
  }
}

export function matcherOutsideSite(tokens: Tokens, index: number): Problem {
  return {
    code: 'matcher-outside-site',
    message: `request matchers may not be defined globally, they must be in a site block; found ${tokens.text(index)}`,
    help: 'Move the matcher into the site that uses it, or into a snippet.',
    ...place(tokens, index),
    caddy: located(tokens, index),
  }
}

function missingAddress(tokens: Tokens, last: number): Problem[] {
  const at = {
    start: tokens.end(last) - 1,
    end: tokens.end(last),
    help: 'Remove the comma, or write one more address after it.',
  }
  const next = last + 1
  if (next >= tokens.length) {
    return [{ code: 'expected-address', message: 'unexpected EOF', ...at, caddy: located(tokens, last) }]
  }
  if (tokens.kind(next) !== TokenKind.OpenBrace) return []
  return [
    {
      code: 'expected-address',
      message: "Expected another address but had '{' - check for extra comma",
      ...at,
      caddy: located(tokens, next),
    },
  ]
}

function snippetWithAddress(tokens: Tokens, index: number): Problem {
  return {
    code: 'snippet-with-address',
    message: `With more words on its line, ${tokens.text(index)} is no snippet but the address of a site.`,
    help: 'Leave only the name in parentheses before the {.',
    ...place(tokens, index),
  }
}

const secondSiteMessage = (name: string): string =>
  `unrecognized directive: ${name}\nDid you mean to define a second site? If so, you must use curly braces around each site to separate their configurations.`

/**
 * A name that no directive can have. Names are letters, digits, `_` and `-`; whether such a name exists is not for the
 * parser to know. In a site without braces another address is the usual cause.
 */
export function directiveNameProblem(
  tokens: Tokens,
  index: number,
  where: { readonly root: Root; readonly block: { readonly open: number | undefined } },
): Problem | undefined {
  const text = tokens.text(index)
  if (/^[\w-]*$/.test(text) || /\{\$|\{args[.[]|\{blocks?[.}]/.test(text)) return undefined
  const report = {
    ...place(tokens, index),
    caddy: { phase: 'reading', form: 'prefixed', line: tokens.line(index), token: index },
  } as const
  if (where.root === 'site' && where.block.open === undefined) {
    return {
      code: 'second-site',
      message: secondSiteMessage(text),
      help: tokens.text(0).startsWith('//')
        ? notAComment
        : 'Put { after the first address and } at the end of its site, and do so for every site.',
      ...report,
    }
  }
  return {
    code: 'invalid-directive-name',
    message: where.root === 'options' ? `unrecognized global option: ${text}` : `unrecognized directive: ${text}`,
    help: helpForName(text),
    ...report,
  }
}

const notAComment = 'Comments start with #, not with //.'

function helpForName(text: string): string {
  if (text.endsWith(';')) return 'A Caddyfile has no semicolons: each line is a statement.'
  if (text.startsWith('//')) return notAComment
  if (/\p{Cf}/u.test(text)) return 'Delete the invisible characters in this name, or write it anew.'
  if (/^&?\(.*\)$/s.test(text)) return 'Snippets and named routes are defined outside of sites: move the block there.'
  if (/[{}]/.test(text)) return 'Braces count as such only as single words: put a space before each.'
  return 'If this is the address of a site, the site before it lacks its }.'
}
