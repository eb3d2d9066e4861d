import type { ExamplePlace } from './documentation.ts'

/** A whole Caddyfile that has the lines of an example where they belong. */
export function exampleFile(example: string, place: ExamplePlace): string {
  if (place === 'file') return `${example}\n`
  const indented = example.replace(/^(?=.)/gm, '\t')
  return place === 'site' ? `example.com {\n${indented}\n}\n` : `{\n${indented}\n}\n`
}
