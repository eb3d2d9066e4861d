import { dockerfileCommands } from './dockerfile-commands.ts'

/** A Caddy that a Dockerfile builds. What is only known when it is built is left out. */
export interface XcaddyBuild {
  /** The version of Caddy as it is written: `v2.9.1`, a branch, a commit. */
  readonly version: string | undefined
  /** The Go modules that are built in, without versions and replacements. */
  readonly modules: readonly string[]
}

/** The `xcaddy build` commands of a Dockerfile, in their order. Never throws. */
export const xcaddyBuilds = (dockerfile: string): XcaddyBuild[] =>
  dockerfileCommands(dockerfile).flatMap((words) => {
    // By its name or path, or as `go run github.com/caddyserver/xcaddy/cmd/xcaddy@latest`.
    const start = words.findIndex((word, i) => /(^|\/)xcaddy(@\S*)?$/.test(word) && words[i + 1] === 'build')
    return start < 0 ? [] : [readBuild(words.slice(start + 2))]
  })

/** Options of `xcaddy build` that take a value. */
const withValue: ReadonlySet<string> = new Set(['--with', '--replace', '--embed', '--output', '--pgo'])

function readBuild(words: readonly string[]): XcaddyBuild {
  const rest: string[] = []
  const modules: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [option, inline] = splitOption(words[i]!)
    const value = withValue.has(option) ? (inline ?? words[++i] ?? '') : ''
    if (!option.startsWith('-')) rest.push(words[i]!)
    else if (option === '--with') modules.push(value.replace(/[@=].*$/s, ''))
  }
  return { version: rest.slice(0, 1).find(isKnown), modules: modules.filter(isKnown) }
}

function splitOption(word: string): [option: string, value?: string] {
  const at = word.indexOf('=')
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)]
}

/** A word into which the shell or an argument of the image puts something is not guessed. */
const isKnown = (word: string): boolean => word !== '' && !word.includes('$')
