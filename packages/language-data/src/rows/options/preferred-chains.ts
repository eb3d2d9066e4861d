import type { Row } from '../../row.ts'
import { preferredChainsRow } from '../fragments/preferred-chains.ts'

export const preferredChains: Row = preferredChainsRow
