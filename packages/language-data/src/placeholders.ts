import { placeholdersOfAuthentication } from './placeholders/authentication.ts'
import { placeholdersOfAuthority } from './placeholders/authority.ts'
import { placeholdersOfError } from './placeholders/error.ts'
import { placeholdersOfEvent } from './placeholders/event.ts'
import type { Placeholder } from './placeholders/placeholder.ts'
import { placeholdersOfProcess } from './placeholders/process.ts'
import { placeholdersOfRequest } from './placeholders/request.ts'
import { placeholdersOfResponse } from './placeholders/response.ts'
import { placeholdersOfReverseProxy } from './placeholders/reverse-proxy.ts'
import { placeholdersOfText } from './placeholders/text.ts'
import { placeholdersOfTls } from './placeholders/tls.ts'
import { placeholdersOfVariable } from './placeholders/variable.ts'
import { expandShorthands } from './shorthands.ts'

/*
 * What is known of placeholders. An entry point of its own, since what only reads files never looks at it.
 */
export type { PlaceholderContext } from './placeholders/contexts.ts'
export type { Placeholder, PlaceholderValue } from './placeholders/placeholder.ts'

/** All that a Caddy without plugins knows. Plugins, `map` and `vars` define others. */
export const placeholders: readonly Placeholder[] = [
  ...placeholdersOfText,
  ...placeholdersOfProcess,
  ...placeholdersOfRequest,
  ...placeholdersOfTls,
  ...placeholdersOfVariable,
  ...placeholdersOfResponse,
  ...placeholdersOfReverseProxy,
  ...placeholdersOfError,
  ...placeholdersOfAuthentication,
  ...placeholdersOfEvent,
  ...placeholdersOfAuthority,
]

/**
 * What is known of a placeholder as it stands in a Caddyfile, with its braces: `{http.request.header.Accept}`, `{re.id.1}`.
 * Shorthands mean what they are short for, as they do in sites; elsewhere Caddy leaves them alone.
 */
export function placeholderAt(text: string, where: 'site' | 'elsewhere' = 'site'): Placeholder | undefined {
  const whole = where === 'site' ? expandShorthands(text) : text
  families ??= familiesInOrder()
  return placeholders.find(({ name }) => name === whole) ?? families.find(({ pattern }) => pattern.test(whole))?.family
}

interface Family {
  readonly family: Placeholder
  readonly pattern: RegExp
}

let families: readonly Family[] | undefined

/** The ones that say more of the name come first. */
const familiesInOrder = (): readonly Family[] =>
  placeholders
    .filter(({ name }) => name.includes('*'))
    .sort((a, b) => b.name.length - a.name.length)
    .map((family) => ({ family, pattern: patternOf(family.name) }))

const patternOf = (name: string): RegExp =>
  new RegExp(
    `^${name.replace(/[.*+?^${}()|[\]\\]/g, (character) => (character === '*' ? '(.*)' : `\\${character}`))}$`,
    's',
  )
