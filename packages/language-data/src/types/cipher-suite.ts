import type { ValueType } from '../value-type.ts'

/** What Go's `tls.CipherSuites` lists. */
const cipherSuites: readonly string[] = [
  'TLS_AES_128_GCM_SHA256',
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA',
  'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256',
]

/** Those without forward secrecy, which Go lists as insecure since 1.22. */
const rsaSuites: readonly string[] = [
  'TLS_RSA_WITH_AES_128_CBC_SHA',
  'TLS_RSA_WITH_AES_128_GCM_SHA256',
  'TLS_RSA_WITH_AES_256_CBC_SHA',
  'TLS_RSA_WITH_AES_256_GCM_SHA384',
]

/**
 * A cipher suite by Go's name; `cipherSuite(rsa)` takes those without forward secrecy, too. Those of TLS 1.3 are accepted,
 * although they cannot be chosen.
 */
export const cipherSuite: ValueType = {
  description: "a cipher suite by Go's name, such as TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
  parse({ text }, { parameters }) {
    const isKnown = cipherSuites.includes(text) || (parameters === 'rsa' && rsaSuites.includes(text))
    return isKnown ? { value: text } : { error: '' }
  },
}
