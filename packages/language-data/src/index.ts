export { type DurationResult, parseDuration } from './duration.ts'
export {
  isFdNetwork,
  isUnixNetwork,
  type SplitAddress,
  type SplitResult,
  splitNetworkAddress,
} from './network-address.ts'
export { dialAddress, parseUpstreamAddress, type UpstreamAddress, type UpstreamResult } from './upstream-address.ts'
