/** Something that the person at the command line can put right. The message is one line, without a full stop. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
