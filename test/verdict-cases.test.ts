import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'

interface VerdictCase {
  readonly id: string
  readonly group: string
  readonly command: string
  readonly files: Readonly<Record<string, string>>
  readonly exit: number
  readonly error?: string | null
}

const { cases } = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/caddy-verdicts.json'), 'utf8')) as {
  cases: VerdictCase[]
}

/** What Caddy only finds when it makes servers and certificates of the sites that it has read. */
const foundAtTheEnd = [
  'ambiguous site definition',
  'automation policy from site block',
  'consolidating TLS connection policies',
  'filling in global issuer defaults',
  'hostname appears in more than one automation policy',
  'server listening on',
  'subject does not qualify for certificate',
]

const differs = new Set([
  // What an environment variable holds is not known, nor whether it is set.
  'chain2-snippet-file-with-env',
  'keyless-block-from-unset-env',
  'port-default-from-env',
  'silent-env-unterminated',
  // Caddy prints a Go struct; we say `&caddyhttp.Subroute{…}`.
  'handle-errors-in-route',
])

const recorded = cases.filter(({ command, error }) => {
  return command === 'adapt' && !foundAtTheEnd.some((start) => error?.startsWith(start))
})

describe('what `caddy adapt` of Caddy 2.11.7 says', () => {
  test.each([...new Set(recorded.map(({ group }) => group))])('in the group %s', (group) => {
    const wrong = recorded
      .filter((one) => one.group === group && !differs.has(one.id))
      .map(({ id, files, exit, error }) => ({
        id,
        wanted: exit === 0 ? undefined : (error ?? undefined),
        ours: firstError(files),
      }))
      .filter(({ wanted, ours }) => ours?.message !== wanted)
    expect(wrong).toEqual([])
  })
})
