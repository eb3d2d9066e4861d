import { expect, test } from 'vitest'
import { releaseTables, standardTables } from './release-tables.ts'
import type { Row } from './row.ts'
import { rowOf } from './tables.ts'

const entry = (row: Row | undefined, name: string): Row => rowOf(row!.block![name]!)

test('the standard tables are those of the default release', () => {
  expect(standardTables).toBe(releaseTables())
  expect(standardTables.release).toBe('2.11.7')
})

test('names that a release does not have yet, or any more, are elsewhere', () => {
  const old = releaseTables('2.8.4')
  expect(old.directives.timeouts).toBeUndefined()
  expect(old.elsewhere.directives.timeouts!.since).toBe('2.11.5')
  expect(old.modules['http.matchers']!.tls).toBeUndefined()
  expect(old.elsewhere.modules['http.matchers']!.tls!.since).toBe('2.9.1')
  expect(standardTables.directives.log_level).toBeUndefined()
  expect(releaseTables('2.11.8').directives.log_level).toBeDefined()
})

test('names of blocks', () => {
  const body = (release: '2.11.4' | '2.11.5') => releaseTables(release).directives.request_body!
  expect(Object.keys(body('2.11.4').block!)).toEqual(['max_size', 'read_timeout', 'write_timeout', 'set'])
  expect(Object.keys(body('2.11.5').block!)).toEqual(['max_size', 'set'])
  expect(Object.keys(body('2.11.5').elsewhere!.names)).toEqual(['read_timeout', 'write_timeout'])
})

test('what a row was before is put in its place', () => {
  expect(releaseTables('2.9.1').modules['tls.issuance']!.internal!.unknown).toBe('skip')
  expect(releaseTables('2.10.0').modules['tls.issuance']!.internal!.unknown).toBe("unrecognized subdirective '{name}'")
  expect(releaseTables('2.11.4').directives.log!.block!.output).not.toHaveProperty('once')
})

test('changes add up from the newest to the oldest', () => {
  const modes = (release: '2.8.4' | '2.9.1' | '2.11.1') => releaseTables(release).options.auto_https!.args
  expect(modes('2.11.1')).toBe('<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs)...>')
  expect(modes('2.9.1')).toContain('prefer_wildcard')
  expect(modes('2.8.4')).toBe('<modes:oneOf(off|disable_redirects|disable_certs|ignore_loaded_certs)>')
})

test('forms of other releases are elsewhere, too', () => {
  const { args, elsewhere } = releaseTables('2.8.4').directives.tls!
  expect(JSON.stringify(args)).not.toContain('{"sig":"force_automate"')
  expect(elsewhere!.forms).toContainEqual(expect.objectContaining({ sig: 'force_automate', since: '2.9.1' }))
  const bind = releaseTables('2.8.4').options.default_bind!
  expect(bind.elsewhere!.forms).toEqual([{ sig: '[<addresses...>]', since: '2.9.1' }])
  expect(standardTables.options.default_bind!.elsewhere!.forms).toEqual([{ sig: '<addresses...>', until: '2.8.4' }])
})

test('nothing of the notation is left for the reader', () => {
  expect(JSON.stringify(releaseTables('2.9.1').directives)).not.toContain('"before":')
  expect(entry(releaseTables('2.9.1').directives.reverse_proxy, 'health_upstream').since).toBe('2.9.1')
})
