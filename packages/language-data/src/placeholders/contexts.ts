/** Where a placeholder has a value: kinds of places, or the names whose words it may stand in. */
export type PlaceholderContext =
  | 'site'
  | 'global options'
  | 'logs'
  | 'events'
  | 'tls settings'
  | 'pki'
  | 'request matchers'
  | 'handlers'
  | 'headers'
  | 'log_append'
  | 'handle_errors'
  | 'expression'
  | 'header > defer'
  | 'templates'
  | 'handlers and matchers after the setter'
  | 'handlers after root'
  | 'file matcher'
  | 'handlers after fs'
  | 'handlers after the matcher'
  | 'later matchers'
  | 'try_files rewrite'
  | 'handlers after basic_auth'
  | 'plugins, when access logs are written'
  | 'intercept > handle_response'
  | 'intercept > replace_status'
  | 'reverse_proxy > header_up'
  | 'reverse_proxy > header_down'
  | 'reverse_proxy > handle_response'
  | 'reverse_proxy > transport http > tls_server_name'
  | 'reverse_proxy > lb_retry_match > expression'
  | 'reverse_proxy > health_headers'
  | 'events > on'
  | 'pki > ca > root_cn'
  | 'pki > ca > intermediate_cn'
  | 'snippets and imported files'
  | 'anywhere in the text'
  | 'handlers after tracing'

/** Whatever Caddy replaces placeholders in. */
export const everywhere = [
  'site',
  'global options',
  'logs',
  'events',
  'tls settings',
  'pki',
  'request matchers',
  'handlers',
] as const satisfies readonly PlaceholderContext[]

/** Wherever there is a request. */
export const withRequest = [
  'request matchers',
  'handlers',
  'headers',
  'log_append',
  'handle_errors',
  'expression',
] as const satisfies readonly PlaceholderContext[]
