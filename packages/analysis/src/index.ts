export { isOlder, type RowPlugin } from '@caddyfile/language-data'
export { analyze, analyzeImported, type FileAnalysis, type Surroundings } from './analyze.ts'
export { isOpaque } from './expand.ts'
export type { SourceFile } from './expansion/expanded-token.ts'
export type { ImportSource, LoadedFile } from './expansion/import-source.ts'
export { matchesPath, resolvePattern } from './expansion/path-match.ts'
export type { GlobalFacts } from './global-facts.ts'
export { concerns, type HeaderOperation, type HeaderOperationKind } from './header-operation.ts'
export { type ReleaseRules, rulesOf, syntaxOf } from './release-rules.ts'
export {
  type ActiveHealth,
  countUpstreams,
  durationOf,
  hasPlaceholder,
  isMatcherToken,
  isNonZero,
  type LoadBalancing,
  type PassiveHealth,
  type Policy,
  type Responses,
  type ReverseProxy,
  type Streaming,
  type Transport,
  type Upstream,
  usesTls,
} from './reverse-proxy.ts'
export type { Listeners, SiteView } from './sites.ts'
export { type Verdict, type VerdictInput, type VerdictProblem, verdictOf } from './verdict.ts'
export { type XcaddyBuild, xcaddyBuilds } from './xcaddy/xcaddy-builds.ts'
