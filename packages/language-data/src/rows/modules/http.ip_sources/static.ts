import type { Row } from '../../../row.ts'

const staticRanges: Row = { args: '[<ranges:ipRange...>]', json: { 'ranges[]': '<ranges>' } }

export { staticRanges as static }
