import { isSpace } from '@caddyfile/parser/lexer'
import type { TextEdit } from './text-edit.ts'

/**
 * The smallest edits that turn a text into another that differs from it in white space only, in order. Where they differ in
 * more, the whole text is replaced.
 */
export function whitespaceEdits(before: string, after: string): TextEdit[] {
  const edits: TextEdit[] = []
  let old = 0
  let now = 0
  for (;;) {
    while (old < before.length && before.charCodeAt(old) === after.charCodeAt(now)) {
      old++
      now++
    }
    if (old === before.length && now === after.length) return edits
    // Back to the start of the space in which they differ, which may be alike at first.
    let back = 0
    while (back < old && back < now && isSpace(before.charCodeAt(old - back - 1))) back++
    const edit = spaceEdit(before, old - back, after, now - back)
    if (edit.oldEnd === old && edit.nowEnd === now) return [{ start: 0, end: before.length, text: after }]
    edits.push(edit.edit)
    old = edit.oldEnd
    now = edit.nowEnd
  }
}

/** The edit for the white space that begins at these places of the two texts. */
function spaceEdit(before: string, old: number, after: string, now: number) {
  const oldEnd = endOfSpace(before, old)
  const nowEnd = endOfSpace(after, now)
  let from = 0
  while (old + from < oldEnd && now + from < nowEnd && before.charCodeAt(old + from) === after.charCodeAt(now + from)) {
    from++
  }
  let same = 0
  while (
    oldEnd - same > old + from &&
    nowEnd - same > now + from &&
    before.charCodeAt(oldEnd - same - 1) === after.charCodeAt(nowEnd - same - 1)
  ) {
    same++
  }
  const text = after.slice(now + from, nowEnd - same)
  return { edit: { start: old + from, end: oldEnd - same, text }, oldEnd, nowEnd }
}

function endOfSpace(text: string, from: number): number {
  let to = from
  while (to < text.length && isSpace(text.charCodeAt(to))) to++
  return to
}
