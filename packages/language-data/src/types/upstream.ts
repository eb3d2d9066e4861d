import type { ValueType } from '../value-type.ts'

/** An upstream. All texts fit here, since what is wrong with one depends on those before it (function `upstreams`). */
export const upstream: ValueType = {
  description: 'an address such as localhost:8080, https://example.com or unix//run/app.sock',
  parse: ({ text }) => ({ value: text }),
}
