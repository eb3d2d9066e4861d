import { fstatSync } from 'node:fs'
import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]
/** Puts a style around a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

const plain: Paint = (_, text) => text

/** Colours on standard output: by what it is and by the environment, unless the command line decides. */
export function paintFor(mode: 'auto' | 'always' | 'never'): Paint {
  if (mode === 'never' || (mode === 'auto' && process.env.FORCE_COLOR === undefined && !mayBeTerminal())) return plain
  if (mode === 'always') return (style, text) => styleText(style, text, { validateStream: false })
  return (style, text) => styleText(style, text, { stream: process.stdout })
}

/** `process.stdout` knows better, but loads a tenth of Node for the answer. */
function mayBeTerminal(): boolean {
  try {
    return fstatSync(1).isCharacterDevice()
  } catch {
    return true
  }
}
