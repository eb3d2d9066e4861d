import {
  anything,
  byKind,
  type Check,
  first,
  inside,
  type JsonRecord,
  listOf,
  objectOf,
  oneOf,
  recordOf,
  text,
} from './check-value.ts'
import { rowFunctionNames } from './generated/row-function-names.ts'
import type { Form, Json, Row } from './row.ts'
import { compileSignature, type Item } from './signature.ts'
import { valueTypes } from './types/index.ts'

/** Each optional part doubles the ways to write a line. */
const mostOptionalParts = 12

/** A signature that compiles, with types that are there and the slot of a module last. */
const signature: Check = (value, at) => {
  const notText = text(value, at)
  if (notText !== undefined) return notText
  const source = value as string
  if (source.split('[').length - 1 > mostOptionalParts) return `${at}: more than ${mostOptionalParts} optional parts`
  try {
    return first(compileSignature(source).sequences, (sequence) =>
      first(sequence, (item, index) => {
        const problem = item.kind === 'argument' && argumentProblem(item, index === sequence.length - 1)
        return problem ? `${at}: ${problem}` : undefined
      }),
    )
  } catch (error) {
    return `${at}: ${(error as Error).message}`
  }
}

function argumentProblem(argument: Item & { kind: 'argument' }, isLast: boolean): string | undefined {
  const { name, parameters } = argument.type
  if (name !== 'module') return Object.hasOwn(valueTypes, name) ? undefined : `there is no type ${name}`
  if (parameters === '') return `module needs a namespace, as in <${argument.name}:module(caddy.storage)>`
  return isLast && !argument.isVariadic ? undefined : 'a module is one word, and the last'
}

const functionCall: Check = (value, at) => {
  const notText = text(value, at)
  if (notText !== undefined) return notText
  const [name] = /^\w*/.exec(value as string)!
  return rowFunctionNames.has(name) ? undefined : `${at}: there is no function ${name || value}`
}

const surplus = oneOf('next', 'first', 'last', 'line', 'drop', 'head', 'any', 'anyAfter')
const json = byKind({ text, object: recordOf(anything) })
const texts = recordOf(text)
const flag = oneOf(true)

const formProperties: Readonly<Record<Exclude<keyof Form, 'since' | 'until'>, Check>> = {
  sig: signature,
  surplus,
  many: text,
  json,
  default: recordOf(anything),
  error: byKind({ text, object: texts }),
  range: text,
  loadError: byKind({ text, object: texts }),
  blockError: text,
  ignoresBlock: flag,
}

const signatureOrForm = byKind({ text: signature, object: objectOf('a form', formProperties, ['sig']) })

/** A name as it stands in a Caddyfile; those of a block may be `*`. */
export const nameCheck: Check = (value, at) =>
  /^[^\s"`{}]+$/.test(value as string) && value !== '__proto__' ? undefined : `${at}: a name is one word without braces`

/** A row, or its signature alone. */
const rowOrSignature: Check = (value, at) => (typeof value === 'string' ? signature(value, at) : row(value, at))

export const rows: Check = recordOf(rowOrSignature, nameCheck)

/**
 * What a row of a pack may have. Its plugin and its place in the order stand elsewhere in the pack; listeners and
 * certificates are settled by Caddy's own directives alone, and releases are Caddy's, not the plugin's.
 */
const rowProperties: Readonly<
  Record<Exclude<keyof Row, 'order' | 'plugin' | 'rivals' | 'settles' | 'before' | 'elsewhere' | 'instead'>, Check>
> = {
  args: byKind({ text: signature, list: listOf(signatureOrForm), object: signatureOrForm }),
  surplus,
  take: oneOf('token'),
  default: recordOf(anything),
  error: byKind({ text, object: texts }),
  range: text,
  loadError: byKind({ text, object: texts }),
  missing: byKind({ text, list: listOf(text), object: text }),
  many: text,
  count: text,
  keyword: text,
  once: text,
  onceAt: text,
  conflicts: texts,
  requires: texts,
  unique: text,
  when: oneOf('early', 'late'),
  need: texts,
  refuse: text,
  block: rows,
  unknown: text,
  blockError: text,
  lineEntries: flag,
  isolated: flag,
  repeat: flag,
  rewrap: flag,
  json,
  at: text,
  read: functionCall,
  check: functionCall,
  finish: functionCall,
  loadNeed: texts,
  loadLine: functionCall,
  load: functionCall,
  accumulates: flag,
  inherits: text,
  prescan: rows,
  body: oneOf('routes', 'routesAsWritten'),
  returns: byKind({ text, object: texts }),
  handler: text,
  matcher: oneOf('none', 'ofTwo', 'required'),
  goType: text,
  summary: text,
  docs: text,
  since: text,
  until: text,
  deprecated: text,
  examples: listOf(text),
}

const shape = objectOf('a row', rowProperties)

const row: Check = (value, at) => shape(value, at) ?? argumentNames(value as Row, at)

/** Arguments that templates, paths and texts name must be in the signature. */
function argumentNames(value: Row, at: string): string | undefined {
  const forms = [value.args ?? ''].flat().map((form) => (typeof form === 'string' ? { sig: form } : (form as Form)))
  const all = new Set(forms.flatMap(({ sig }) => argumentsOf(sig)))
  const ofRow = (part: Row | Form, known: ReadonlySet<string>) => {
    const unknown = namedArguments(part).find(([, name]) => !known.has(name))
    return unknown && `${inside(at, unknown[0])}: the signature has no <${unknown[1]}>`
  }
  return ofRow(value, all) ?? first(forms, (form) => ofRow(form, new Set(argumentsOf(form.sig))))
}

const argumentsOf = (source: string): string[] =>
  compileSignature(source).sequences.flatMap((sequence) =>
    sequence.flatMap((item) => (item.kind === 'argument' ? [item.name] : [])),
  )

/** The property that names it, and the argument. `$…` are no arguments: the name of the row, or of a module. */
function namedArguments({
  json: written,
  default: defaults,
  error,
  loadError,
}: Row | Form): [property: string, name: string][] {
  const paths = typeof written === 'string' ? [written] : Object.keys(written ?? {})
  const inPaths = paths.flatMap((path) => [...path.matchAll(/\{([^{}|]+)/g)].map((match) => match[1]!))
  const inTemplates = typeof written === 'string' ? [] : templateArguments((written ?? {}) as Json)
  const named = (property: string, names: readonly string[]) => names.map((name): [string, string] => [property, name])
  return [
    ...named(
      'json',
      [...inPaths, ...inTemplates].filter((name) => !name.startsWith('$')),
    ),
    ...named('default', Object.keys(defaults ?? {})),
    ...named('error', typeof error === 'object' ? Object.keys(error) : []),
    ...named('loadError', typeof loadError === 'object' ? Object.keys(loadError) : []),
  ]
}

function templateArguments(template: Json): string[] {
  if (typeof template === 'string') return /^<([^<>]+)>$/.exec(template)?.slice(1) ?? []
  if (template === null || typeof template !== 'object') return []
  return Object.values(template as JsonRecord).flatMap((one) => templateArguments(one as Json))
}
