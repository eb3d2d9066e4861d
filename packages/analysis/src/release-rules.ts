import { isOlder, type Release } from '@caddyfile/language-data'
import type { Syntax } from '@caddyfile/parser'

/**
 * Where releases of Caddy differ in more than names and lines, which rows tell of: what the lexer, the expansion of imports
 * and the last checks do. All flags are true for the current release.
 */
export interface ReleaseRules {
  readonly syntax: Syntax
  readonly imports: ImportRules
  /** An address with a bad port is refused before it is known which site it belongs to. */
  readonly refusesPortsAlone: boolean
  /** Named routes may stand only once, and what they invoke must be defined. */
  readonly checksNamedRoutes: boolean
}

export interface ImportRules {
  /** An import may have a block, for `{block}` and `{blocks.NAME}`. */
  readonly takeBlocks: boolean
  /** An entry of the block may have words on its line as well as a block; before, words ended it. */
  readonly joinLinesAndBlocks: boolean
  /** Without a block, `{block}` stands for nothing; before, it stayed. */
  readonly dropEmptyBlocks: boolean
  readonly workInNamedRoutes: boolean
}

export function rulesOf(release: Release): ReleaseRules {
  const hasSince = (other: Release) => !isOlder(release, other)
  return {
    syntax: syntaxOf(release),
    imports: {
      takeBlocks: hasSince('2.9.1'),
      joinLinesAndBlocks: hasSince('2.10.2'),
      dropEmptyBlocks: hasSince('2.11.1'),
      workInNamedRoutes: hasSince('2.11.5'),
    },
    refusesPortsAlone: hasSince('2.9.1'),
    checksNamedRoutes: hasSince('2.11.5'),
  }
}

/** How files are to be tokenized and parsed for a release. */
export function syntaxOf(release: Release): Syntax {
  return {
    ...(isOlder(release, '2.11.5') && { bracesInQuotes: true }),
    ...(isOlder(release, '2.11.4') && { lettersAndDigits: 'alpha-numeric' }),
    ...(isOlder(release, '2.11.3') && { importsBehindNames: true }),
  }
}
