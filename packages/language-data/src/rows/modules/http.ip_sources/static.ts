import type { Row } from '../../../row.ts'

const staticRanges: Row = { since: '2.8.4', args: '[<ranges:ipRange...>]', json: { 'ranges[]': '<ranges>' } }

export { staticRanges as static }
