/** A type named in a signature, with what stands in its parentheses: `int(0,)`, `oneOf(a|b)`, `module(ns, key)`. */
export interface TypeReference {
  readonly name: string
  /** '' where there are none. */
  readonly parameters: string
}

/** One word of a line. */
export type Item =
  | { readonly kind: 'keyword'; readonly texts: readonly string[] }
  | {
      readonly kind: 'argument'
      readonly name: string
      readonly type: TypeReference
      /** Takes all words that are left, at least one. */
      readonly isVariadic: boolean
      /** The word must start with this, which is not part of the value. */
      readonly prefix: string | undefined
      /** The word may start with one of these. */
      readonly prefixes: readonly string[]
    }

/** A part of a signature, as it is written: one word, or a group that may be left out. */
export type Part = Item | { readonly kind: 'group'; readonly parts: readonly Part[] }

/** A signature, compiled. */
export interface CompiledSignature {
  readonly source: string
  readonly takesMatcher: boolean
  /** All that is behind the matcher. */
  readonly parts: readonly Part[]
  /** Every way to leave optional groups out, shortest first. */
  readonly sequences: readonly (readonly Item[])[]
}

const cache = new Map<string, CompiledSignature>()

/** Compiles a signature. Throws on one that is not well formed, which is a mistake in the language data. */
export function compileSignature(source: string): CompiledSignature {
  const known = cache.get(source)
  if (known) return known
  const takesMatcher = /^\[<matcher>\]|^<matcher>/.test(source)
  const rest = takesMatcher ? source.replace(/^\[?<matcher>\]?\s*/, '') : source
  const parts = new SignatureReader(rest).readAll()
  const sequences = expandGroups(parts).sort((a, b) => a.length - b.length)
  const compiled = { source, takesMatcher, parts, sequences }
  cache.set(source, compiled)
  return compiled
}

function expandGroups(parts: readonly Part[]): (readonly Item[])[] {
  let sequences: (readonly Item[])[] = [[]]
  for (const part of parts) {
    const choices = part.kind === 'group' ? [[], ...expandGroups(part.parts)] : [[part]]
    sequences = sequences.flatMap((sequence) => choices.map((choice) => [...sequence, ...choice]))
  }
  const seen = new Set<string>()
  return sequences.filter((sequence) => seen.size !== seen.add(JSON.stringify(sequence)).size)
}

class SignatureReader {
  private readonly source: string
  private position = 0

  constructor(source: string) {
    this.source = source
  }

  readAll(): Part[] {
    const parts = this.readParts()
    if (this.position < this.source.length) this.fail()
    return parts
  }

  private readParts(): Part[] {
    const parts: Part[] = []
    for (;;) {
      this.take(/\s*/y)
      if (this.position === this.source.length || this.source[this.position] === ']') return parts
      parts.push(this.readPart())
    }
  }

  private readPart(): Part {
    const optionalPrefixes = this.take(/\[([^\s[\]]+)\](?=<)/y)
    if (optionalPrefixes) return this.readArgument(undefined, optionalPrefixes[1]!.split('|'))
    if (this.take(/\[/y)) {
      const parts = this.readParts()
      if (!this.take(/\]/y)) this.fail()
      return { kind: 'group', parts }
    }
    const prefix = this.take(/([^\s\w[\]<>|]+)(?=<)/y)
    if (prefix) return this.readArgument(prefix[1], [])
    if (this.source[this.position] === '<') return this.readArgument(undefined, [])
    const keyword = this.take(/[^\s[\]<>]+/y)
    if (!keyword) return this.fail()
    return { kind: 'keyword', texts: keyword[0].split('|') }
  }

  private readArgument(prefix: string | undefined, prefixes: readonly string[]): Item {
    const match = this.take(/<([\w-]+)(?::([\w]+)(\(\(?[^()]*\)?\))?)?(\.\.\.)?>/y)
    if (!match) return this.fail()
    const [, name, type = 'string', parameters, dots] = match
    return {
      kind: 'argument',
      name: name!,
      type: { name: type, parameters: parameters?.slice(1, -1) ?? '' },
      isVariadic: dots !== undefined,
      prefix,
      prefixes,
    }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position
    const match = pattern.exec(this.source)
    if (match) this.position = pattern.lastIndex
    return match
  }

  private fail(): never {
    throw new Error(`bad signature at ${this.position}: ${this.source}`)
  }
}
