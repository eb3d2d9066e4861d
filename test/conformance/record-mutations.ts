import { writeFileSync } from 'node:fs'
import { Caddy, findCaddy } from './caddy.ts'
import { randomNumbers } from './mutations.ts'
import { mutationOf, originals, type RecordedMutation, recordingPath } from './recorded-mutations.ts'

/** Records what Caddy says of 500 mutations, for tests that run without it. */
const version = '2.11.7'
const command = findCaddy(version)
if (!command) {
  console.error(`no Caddy ${version}: set CADDY, or run npm run caddy:install ${version}`)
  process.exit(2)
}
const caddy = new Caddy(command)
const inputs = [...originals().values()]
const random = randomNumbers(20_260)
const lines: string[] = []
for (let seed = 1; seed <= 500; seed++) {
  const input = inputs[Math.floor(random() * inputs.length)]!
  const { error } = await caddy.ask('adapt', mutationOf(input, seed))
  const recorded: RecordedMutation = [input.id, seed, error ?? null]
  lines.push(`  ${JSON.stringify(recorded)}`)
}
caddy.dispose()
writeFileSync(recordingPath, `{"caddy": "${version}", "mutations": [\n${lines.join(',\n')}\n]}\n`)
