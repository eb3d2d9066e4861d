import type { ValueType } from '../value-type.ts'

/** A level of compression by name, in any case (modules/caddyhttp/encode/zstd/zstd.go). */
export const zstdLevel: ValueType = {
  description: 'a level of compression: fastest, default, better or best',
  parse: ({ text }) =>
    /^(?:fastest|default|better|best)$/iu.test(text)
      ? { value: text }
      : { error: "unexpected compression level, use one of 'fastest', 'better', 'best', 'default'" },
}
