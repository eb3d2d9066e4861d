const texts: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file.',
  EACCES: 'It cannot be read: permission denied.',
  EPERM: 'It cannot be read: permission denied.',
  EISDIR: 'This is a folder.',
  ELOOP: 'The link leads in a circle.',
  ENOTDIR: 'A part of this path is no folder.',
  ENAMETOOLONG: 'The path is too long.',
  EMFILE: 'Too many files are open.',
}

/** What the system says about a file, in a sentence. */
export function describeFileError(error: unknown): string {
  const code = (error as { code?: string }).code ?? ''
  return texts[code] ?? `It cannot be read: ${error instanceof Error ? error.message : String(error)}`
}
