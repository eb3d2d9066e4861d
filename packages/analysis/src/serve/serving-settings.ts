import { type JsonObject, type JsonValue, wholeValue } from '../read/json-target.ts'
import type { ReadOptions } from './read-site.ts'

/** What the options say of how sites are served. */
export interface ServingSettings {
  readonly httpPort: string
  readonly httpsPort: string
  /** Where sites listen that do not say so themselves. */
  readonly listeners: readonly JsonObject[]
  /** Names that clients without SNI are taken to mean; '' where there are none. */
  readonly defaultSni: string
  readonly fallbackSni: string
}

/** `file` holds ports and listeners. */
export function servingSettings(options: ReadOptions, file: JsonObject): ServingSettings {
  const { httpPort = 80, httpsPort = 443, listen: addresses = [''] } = file
  const { protocols = [] } = options.get('default_bind')?.at(-1)?.out ?? {}
  return {
    httpPort: String(httpPort),
    httpsPort: String(httpsPort),
    listeners: [{ addresses, protocols }],
    defaultSni: String(optionValue(options, 'default_sni') ?? ''),
    fallbackSni: String(optionValue(options, 'fallback_sni') ?? ''),
  }
}

/** The value of an option that is no object; where it is repeated, the last one counts. */
const optionValue = (options: ReadOptions, name: string): JsonValue | undefined =>
  options.get(name)?.at(-1)?.out[wholeValue]
