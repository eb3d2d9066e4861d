/** Comments before anything else in a file, where Prettier looks for `@format` and `@noformat`. */
const leadingComments = (text: string): string => /^(?:\s*#[^\n]*(?:\n|$))*/.exec(text)![0]

export const hasPragma = (text: string): boolean => /^\s*#\s*@(?:format|prettier)\s*$/m.test(leadingComments(text))

export const hasIgnorePragma = (text: string): boolean =>
  /^\s*#\s*@(?:noformat|noprettier)\s*$/m.test(leadingComments(text))

export const insertPragma = (text: string): string => `# @format\n\n${text}`
