/** The files that an expansion may need, already loaded. Paths are absolute, with `/`. */
export interface ImportSource {
  /**
   * The folder that Caddy is started in. It looks there for what directives name (Go's `os.ReadFile`), but for imports in
   * the folder of the file that has them.
   */
  readonly workingFolder: string
  /** The folder of a file, and a path joined to it, as Go's `filepath` does. */
  resolve(pattern: string, fromFile: string): string
  /** How messages name a path: relative to the working folder. */
  nameOf(path: string): string
  /** The paths that match a pattern, sorted; undefined while they are not known. */
  match(pattern: string): readonly string[] | undefined
  /** The file's text, why there is none, or undefined while it is not known. */
  read(path: string): LoadedFile | undefined
}

export type LoadedFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'folder' }
  | { readonly kind: 'error'; readonly message: string }
