export { type Availability, availabilityOf } from './availability.ts'
export { type Build, tablesFor } from './build.ts'
export { type DurationResult, formatDuration, parseDuration, utf8Length } from './duration.ts'
export { parseAsBool, parseAsFloat, parseAsInt, parseAsUint, quoteAsGo } from './go-number.ts'
export { hasPlaceholder } from './has-placeholder.ts'
export { hostnameProblem } from './hostname.ts'
export {
  isFdNetwork,
  isUnixNetwork,
  joinHostPort,
  permissionProblem,
  portProblem,
  type SplitAddress,
  type SplitResult,
  splitHostPort,
  splitNetworkAddress,
} from './network-address.ts'
export { parsePluginPack } from './parse-plugin-pack.ts'
export { type PluginOrder, type PluginPack, withPlugins } from './plugin-pack.ts'
export { defaultRelease, findRelease, isOlder, type Release, releases } from './release.ts'
export { releaseTables, standardTables } from './release-tables.ts'
export type { Form, Json, Path, PluginName, Row, RowPlugin, Signature, Surplus, Text } from './row.ts'
export { expandShorthands, type ShorthandFamily, shorthandFamilies, shorthands } from './shorthands.ts'
export { type CompiledSignature, compileSignature, type Item, type TypeReference } from './signature.ts'
export { signaturesOf } from './signatures-of.ts'
export { formatSiteAddress, normalizeSiteAddress, parseSiteAddress, type SiteAddress } from './site-address.ts'
export { entryOf, type LanguageTables, type NamedRows, rowOf } from './tables.ts'
export { valueTypes } from './types/index.ts'
export { dialAddress, parseUpstreamAddress, type UpstreamAddress, type UpstreamResult } from './upstream-address.ts'
export type { LanguageCheckers, LoadProblem, ParsedValue, ValueType, ValueWord } from './value-type.ts'
