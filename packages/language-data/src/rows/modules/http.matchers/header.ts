import type { Row } from '../../../row.ts'
import { headerMatcher } from '../../fragments/header-matcher.ts'

export const header: Row = headerMatcher
