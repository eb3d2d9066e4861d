import { fstatSync } from 'node:fs'
import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]
/** Puts a style around a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

/** Colours on standard output: by what it is and by the environment, unless the command line decides. */
export function paintFor(mode: 'auto' | 'always' | 'never'): Paint {
  const isColored = mode === 'always' || (mode === 'auto' && (isWanted(process.env) ?? isTerminal()))
  return isColored ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text
}

/** What the environment asks for, read as Node does; not by `styleText`, which does so in some versions and not in others. */
function isWanted({ FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, TERM }: NodeJS.ProcessEnv): boolean | undefined {
  if (FORCE_COLOR !== undefined) return ['', '1', 'true', '2', '3'].includes(FORCE_COLOR)
  return NO_COLOR || NODE_DISABLE_COLORS || TERM === 'dumb' ? false : undefined
}

/** `process.stdout` knows, but loads a tenth of Node for the answer: it is asked only where it may be yes. */
function isTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice() && process.stdout.isTTY
  } catch {
    return false
  }
}
