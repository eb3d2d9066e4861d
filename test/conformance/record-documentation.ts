import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { certificates, documentedNames, exampleFileOf, shorthandInstances } from '../support/documented.ts'
import { Caddy, findCaddy } from './caddy.ts'

/*
 * Runs the examples of the documentation and the shorthands through a real Caddy, and records what it says:
 *   npm run record:documentation
 */

const version = '2.11.7'
const command = findCaddy(version)
if (!command) {
  console.error(`no Caddy ${version}: set CADDY, or run npm run caddy:install ${version}`)
  process.exit(2)
}
const caddy = new Caddy(command)
const adapt = (text: string) => caddy.ask('adapt', { Caddyfile: text, ...certificates })

const files = new Set(documentedNames.flatMap((name) => exampleFileOf(name) ?? []))
const accepted: string[] = []
const refused: Record<string, string> = {}
for (const text of [...files].sort()) {
  const { error } = await adapt(text)
  if (error === undefined) accepted.push(text)
  else refused[text] = error
}

const shorthands: Record<string, string> = {}
for (const short of shorthandInstances) {
  const { output } = await adapt(`example.com {\n\trespond "${short}"\n}\n`)
  shorthands[short] = /"body":\s*"((?:[^"\\]|\\.)*)"/.exec(output)![1]!
}
caddy.dispose()

const recorded = { caddy: version, accepted, refused, shorthands }
writeFileSync(join(import.meta.dirname, '../cases/documentation.json'), `${JSON.stringify(recorded, null, 2)}\n`)
console.log(
  `${files.size} examples: Caddy ${version} accepts ${accepted.length} and refuses ${Object.keys(refused).length}; ${Object.keys(shorthands).length} shorthands`,
)
