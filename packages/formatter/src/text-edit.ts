/** Replaces a range, in UTF-16 offsets, half-open. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}
