/** Lines in a block behind its head, which may be in a block in turn. */
export function blockExample(heads: readonly string[], ...lines: readonly string[]): string {
  return heads
    .reduceRight<readonly string[]>((inner, head) => [`${head} {`, ...inner.map((line) => `\t${line}`), '}'], lines)
    .join('\n')
}
