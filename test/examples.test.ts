import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root, runCommand } from './support/run-command.ts'

const examples = readdirSync(join(root, 'examples'))

test.each(examples)('the report on examples/%s', async (example) => {
  const { status, stdout, stderr } = await runCommand(['--show', 'info', `examples/${example}`])
  expect(stderr).toBe('')
  expect(status).toBe(0)
  await expect(stdout).toMatchFileSnapshot(`golden/${example}.txt`)
})

test('the report on all examples, info folded', async () => {
  const { status, stdout } = await runCommand(['examples'])
  expect(status).toBe(0)
  await expect(stdout).toMatchFileSnapshot('golden/examples.txt')
})

test('at warning and above, the tutorial has what the catalogue says', async () => {
  const { stdout } = await runCommand(['--format', 'json', 'examples'])
  const report = JSON.parse(stdout) as { files: { path: string; findings: { rule: string; severity: string }[] }[] }
  const found = report.files.map(({ path, findings }) => {
    return [path.split('/')[1], findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)]
  })
  expect(Object.fromEntries(found)).toEqual({
    '1-basic-proxy': [],
    '2-headers': [],
    '3-health-checks': ['deprecated-syntax'],
    '4-load-balancing': ['missing-health-check'],
    '5-websocket': [],
    '6-bad-gateway': [],
  })
})
