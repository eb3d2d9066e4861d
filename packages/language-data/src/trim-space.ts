/** Go's `strings.TrimSpace`, whose white space has U+0085 and lacks U+FEFF. */
export const trimSpace = (text: string): string =>
  text
    .replace(/^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/, '')
    .replace(/[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/, '')
