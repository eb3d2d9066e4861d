import type { Files } from './caddy.ts'

export type Environment = Readonly<Record<string, string>>

/** The names of the environment variables in files, each with its default if it has one. */
const variables = /\{\$([^}:]+)(?::([^}]*))?\}/g

/**
 * The files with environment variables put in, as Caddy does before it reads them (caddyconfig/caddyfile/parse.go,
 * `replaceEnvVars`): what is not set is its default, or nothing.
 */
export function inEnvironment(files: Files, environment: Environment): Files {
  const put = (text: string) => text.replace(variables, (_, name: string, usual = '') => environment[name] ?? usual)
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, put(text)]))
}

/** A value for each variable without a default: one that fits where the variable stands, as far as its name tells. */
export function stubEnvironment(files: Files): Environment {
  const names = Object.values(files).flatMap((text) => [...text.matchAll(variables)])
  return Object.fromEntries(
    names.filter(([, , usual]) => usual === undefined).map(([, name]) => [name!, stubFor(name!)]),
  )
}

const stubs: readonly (readonly [name: RegExp, value: string])[] = [
  [/MAIL/i, 'admin@example.com'],
  [/PORT/i, '8080'],
  [/URL|ENDPOINT/i, 'https://example.com'],
  [/UPSTREAM|BACKEND|ADDR|SERVER/i, 'app:8080'],
  [/DOMAIN|HOST|SITE|FQDN/i, 'example.com'],
  [/IP|CIDR|NETWORK/i, '192.0.2.1'],
  [/USER|NAME/i, 'somebody'],
  [/TIMEOUT|INTERVAL|DELAY/i, '10s'],
  [/SIZE|LIMIT/i, '10MB'],
  [/DIR|ROOT|PATH|FILE/i, '/srv/www'],
  [/LEVEL/i, 'INFO'],
]

const stubFor = (name: string): string => stubs.find(([pattern]) => pattern.test(name))?.[1] ?? 'value'
