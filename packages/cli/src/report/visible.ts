/**
 * A text for a terminal: tabs as four blanks, and characters that cannot be seen as pictures of them. A file must not move the
 * cursor, change colours or ring the bell.
 */
export function visible(text: string): string {
  const spaced = text.replaceAll('\t', '    ')
  return isPlain(spaced) ? spaced : [...spaced].map(visibleCharacter).join('')
}

/** Printable ASCII only, as nearly all texts are. */
export const isPlain = (text: string): boolean => /^[ -~]*$/.test(text)

function visibleCharacter(char: string): string {
  const code = char.codePointAt(0)!
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(char) ? '\ufffd' : char
}
