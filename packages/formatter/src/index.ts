export { applyEdits, type FormatEditsOptions, type FormatOptions, format, formatEdits } from './format.ts'
export { keptRegions, type Range } from './kept-regions.ts'
export { saysTheSame } from './says-the-same.ts'
export type { TextEdit } from './text-edit.ts'
