import { utf8Length } from './duration.ts'

/** What Go's `base64.StdEncoding` says of a text that it cannot decode; undefined of one that it can. */
export function base64Problem(text: string): string | undefined {
  const at = firstWrong(text)
  return at === undefined ? undefined : `illegal base64 data at input byte ${utf8Length(text.slice(0, at))}`
}

/** Line breaks are passed over; what is behind the padding is wrong, and a group of four that is not full. */
function firstWrong(text: string): number | undefined {
  let inGroup = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!
    if (char === '\n' || char === '\r') continue
    if (char === '=') return inGroup < 2 ? i : wrongPadding(text, i, inGroup)
    if (!/[A-Za-z\d+/]/.test(char)) return i
    inGroup = (inGroup + 1) % 4
  }
  return inGroup === 0 ? undefined : text.length - inGroup
}

/** Behind two characters of a group another `=` follows; then nothing may. */
function wrongPadding(text: string, at: number, inGroup: number): number | undefined {
  let end = afterLineBreaks(text, at + 1)
  if (inGroup === 2) {
    if (end === text.length) return end
    if (text[end] !== '=') return end - 1
    end = afterLineBreaks(text, end + 1)
  }
  return end < text.length ? end : undefined
}

function afterLineBreaks(text: string, from: number): number {
  let at = from
  while (text[at] === '\n' || text[at] === '\r') at++
  return at
}
