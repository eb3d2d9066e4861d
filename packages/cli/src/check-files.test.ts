import { standardTables } from '@caddyfile/language-data'
import { expect, test } from 'vitest'
import { FileChecker } from './check-files.ts'
import { NodeFiles } from './node-files.ts'
import { parseOptions } from './options.ts'

class BrokenFiles extends NodeFiles {
  override match(): never {
    throw new RangeError('out of stack')
  }
}

test('what goes wrong in here with one file is the failure of that file, and the others are checked', async () => {
  const checker = new FileChecker(new BrokenFiles(), { first: standardTables, further: undefined }, parseOptions([]))
  const example = 'examples/1-basic-proxy/Caddyfile'
  await checker.check({ kind: 'file', path: 'test/projects/imports/Caddyfile' })
  await checker.check({ kind: 'file', path: example })
  expect(await checker.results()).toMatchObject([
    { failure: 'Internal error while it was checked, please report it with the file. (RangeError: out of stack)' },
    { path: example, findings: [{}, {}, {}] },
  ])
})
