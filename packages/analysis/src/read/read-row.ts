import { entryOf, type Row, rowOf, signaturesOf } from '@caddyfile/language-data'
import type { Cursor } from './cursor.ts'
import type { Failure } from './failure.ts'
import { functions } from './functions/index.ts'
import { checkNeeds, guardObject } from './guard.ts'
import { getPath, isZero, objectAt } from './json-target.ts'
import { isOpaque } from './opaque.ts'
import { readLine } from './read-line.ts'
import { fail, failArguments, failBare, failLoad, knownElsewhere, knownFrom, type RowScope } from './scope.ts'
import { fillPath, fillText } from './values.ts'

/**
 * Reads one entry; the cursor stands on its name. A failure of the line is returned; those of entries in the block are
 * reported, and the block is read on, so that every mistake is found at once. `startsAtKey`: the name is the first word.
 */
export function readRow(row: Row, cursor: Cursor, scope: RowScope, startsAtKey = false): Failure | undefined {
  return row.isolated ? readIsolated(row, cursor, scope, startsAtKey) : readOnce(row, cursor, scope, startsAtKey)
}

/** The same where the segment that is read is the entry's own. */
export function readOnce(row: Row, cursor: Cursor, scope: RowScope, startsAtKey = false): Failure | undefined {
  const failure = readParts(row, cursor, scope, startsAtKey)
  if (!failure || failure.syntax) return failure
  return { ...failure, syntax: signaturesOf(startsAtKey ? '*' : scope.name, row) }
}

function readParts(row: Row, cursor: Cursor, scope: RowScope, startsAtKey: boolean): Failure | undefined {
  warnDeprecated(row, cursor, scope)
  if (row.read) return callFunction(row.read, row, cursor, scope)
  const taken = guardObject(row, cursor, scope)
  if (taken) return taken
  const inner = row.at ? { ...scope, ...objectScope(row.at, cursor, scope) } : scope
  const line = readLine(row, cursor, inner, startsAtKey)
  if ('failure' in line) return line.failure
  const { blockError = row.blockError, ignoresBlock } = line.form
  const isWhole =
    ignoresBlock || (blockError === undefined ? readBlock(row, cursor, inner) : refuseBlock(blockError, cursor, inner))
  if (!isWhole) return undefined
  const failure =
    checkNeeds(row, cursor, inner) ?? (row.finish ? callFunction(row.finish, row, cursor, inner) : undefined)
  if (!failure) noteLoad(row, cursor, inner)
  return failure
}

/** The whole is looked at once, when further lines may have added to it. */
function noteLoad(row: Row, cursor: Cursor, scope: RowScope): void {
  const { load, loadNeed } = row
  const { loading } = scope.context
  if (loadNeed) loading.note(scope.out, 'need', () => refuseLoadWithout(loadNeed, cursor, scope))
  if (load) loading.note(scope.out, load, () => callFunction(load, row, cursor, scope) ?? [])
}

function refuseLoadWithout(needs: NonNullable<Row['loadNeed']>, cursor: Cursor, scope: RowScope): Failure[] {
  const missing = Object.entries(needs).find(([path]) => isZero(getPath(scope, path)))
  return missing ? [failLoad({ text: missing[1] }, cursor.findLast(scope.name) ?? cursor.token!)] : []
}

function objectScope(at: string, cursor: Cursor, scope: RowScope): Pick<RowScope, 'out'> {
  return { out: objectAt(scope, fillPath(at, new Map(), cursor.text, scope)) }
}

function warnDeprecated({ deprecated }: Row, cursor: Cursor, { context }: RowScope): void {
  if (deprecated !== undefined) context.report(failBare(deprecated, cursor.token!, 'deprecated'))
}

/** In a segment of its own, what stays unread vanishes. With `repeat`, it is read as one more occurrence. */
function readIsolated(row: Row, cursor: Cursor, scope: RowScope, startsAtKey: boolean): Failure | undefined {
  const inner = cursor.sub()
  while (inner.next()) {
    const failure = readOnce(row, inner, scope, startsAtKey)
    if (failure || !row.repeat) return failure
  }
  return undefined
}

export function callFunction(call: string, row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  const [, name = call, parameter = ''] = /^(\w+)(?:\((.*)\))?$/.exec(call) ?? []
  const run = functions[name]
  if (!run) throw new Error(`the language data names a function that is not there: ${name}`)
  return run(cursor, scope, row, parameter)
}

/** Whether the block, if there is one, was read without a failure. */
function readBlock(row: Row, cursor: Cursor, scope: RowScope): boolean {
  if (!row.block && row.unknown === undefined) return true
  let isWhole = true
  const outer = cursor.nesting
  while ((row.lineEntries && cursor.nextArgument()) || cursor.nextBlock(outer)) {
    const before = cursor.save()
    const failure = readEntry(row, cursor, scope)
    if (!failure) continue
    isWhole = false
    scope.context.report({ ...failure, message: scope.wrap(failure.message) })
    cursor.restore(before)
    cursor.skipEntry()
  }
  return isWhole
}

/** A block that may not have anything in it. */
function refuseBlock(text: string, cursor: Cursor, scope: RowScope): boolean {
  if (!cursor.nextBlock(cursor.nesting)) return true
  const failure = text === '@args' ? failArguments(scope, cursor.token!) : fail(scope, text, cursor.token!)
  scope.context.report({ ...failure, message: scope.wrap(failure.message) })
  return false
}

function readEntry(row: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  const name = cursor.text
  const found = entryOf(row.block ?? {}, name)
  if (!found) return refuseEntry(row, cursor, scope)
  return readRow(rowOf(found.entry), cursor, { ...scope, name }, !found.isNamed)
}

function refuseEntry({ unknown, block = {}, elsewhere }: Row, cursor: Cursor, scope: RowScope): Failure | undefined {
  const token = cursor.token!
  if (unknown === 'skip') return undefined
  if (isOpaque(token.text)) {
    cursor.skipEntry()
    return undefined
  }
  const kind = 'unknown-subdirective'
  const known = { candidates: Object.keys(block), ...knownElsewhere(elsewhere?.names, token.text, scope.context) }
  if (unknown === undefined) {
    return { ...knownFrom(scope, failBare(`unrecognized subdirective ${token.text}`, token, kind)), ...known }
  }
  if (unknown === '@args') return { ...failArguments(scope, token), kind, ...known }
  return { ...fail(scope, fillText(unknown, { name: token.text }), token, kind), ...known }
}
