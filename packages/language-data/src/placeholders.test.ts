import { describe, expect, test } from 'vitest'
import { placeholderAt, placeholders } from './placeholders.ts'
import { expandShorthands, shorthandFamilies, shorthands } from './shorthands.ts'

describe('placeholderAt', () => {
  const cases: readonly (readonly [text: string, name: string | undefined])[] = [
    ['{http.request.host}', '{http.request.host}'],
    ['{host}', '{http.request.host}'],
    ['{http.request.header.User-Agent}', '{http.request.header.*}'],
    ['{header.User-Agent}', '{http.request.header.*}'],
    ['{re.name.1}', '{http.regexp.*}'],
    ['{env.HOME}', '{env.*}'],
    ['{file./run/secrets/token}', '{file.*}'],
    ['{file.base}', '{http.request.uri.path.file.base}'],
    ['{path.0}', '{http.request.uri.path.*}'],
    ['{dir}', '{http.request.uri.path.dir}'],
    ['{?query}', '{http.request.uri.prefixed_query}'],
    ['{http.request.remote.host/24,64}', '{http.request.remote.host/*}'],
    ['{vars.client_ip}', '{http.vars.client_ip}'],
    ['{vars.plan}', '{http.vars.*}'],
    ['{rp.upstream.latency_ms}', '{http.reverse_proxy.upstream.latency_ms}'],
    ['{args[0]}', '{args[*]}'],
    ['{args[1:]}', '{args[*:*]}'],
    ['{args.0}', '{args.*}'],
    ['{blocks.extra}', '{blocks.*}'],
    ['{$HOME}', '{$*}'],
    ['{$PORT:80\n80}', '{$*:*}'],
    ['{err.status_code}', '{http.error.status_code}'],
    ['{err.status}', undefined],
    ['{tier}', undefined],
    ['{}', undefined],
    ['host', undefined],
    ['', undefined],
  ]

  test.each(cases)('%s', (text, name) => {
    expect(placeholderAt(text)?.name).toBe(name)
  })

  test('shorthands mean nothing outside of sites', () => {
    expect(placeholderAt('{host}', 'elsewhere')).toBeUndefined()
    expect(placeholderAt('{file.base}', 'elsewhere')?.name).toBe('{file.*}')
    expect(placeholderAt('{env.HOME}', 'elsewhere')?.name).toBe('{env.*}')
  })

  test('contexts tell where it is known', () => {
    expect(placeholderAt('{rp.status_code}')?.contexts).toContain('reverse_proxy > handle_response')
    expect(placeholderAt('{rp.status_code}')?.contexts).not.toContain('request matchers')
    expect(placeholderAt('{system.hostname}')?.contexts).toContain('global options')
  })
})

describe('all placeholders', () => {
  test('there are 143, under names of their own', () => {
    expect(new Set(placeholders.map(({ name }) => name)).size).toBe(143)
    expect(placeholders).toHaveLength(143)
  })

  test('each is found by its name, or as it is written', () => {
    for (const { name, instance } of placeholders) {
      expect(instance === undefined).toBe(!name.includes('*'))
      expect(placeholderAt(instance ?? name)?.name).toBe(name)
    }
  })

  test('meanings and notes are one sentence', () => {
    const texts = placeholders.flatMap(({ meaning, note }) => [meaning, ...(note === undefined ? [] : [note])])
    const wrong = texts.filter((text) => !/^[A-Z`][^\n]*[^.]\.$/.test(text) || /[.!?] /.test(text))
    expect(wrong).toEqual([])
    expect(placeholders.filter(({ meaning }) => !/^(Holds|Tells|Stands for) /.test(meaning))).toEqual([])
  })
})

test('each shorthand is short for a placeholder, or for a family of them', () => {
  const longs = [...Object.values(shorthands), ...shorthandFamilies.map(({ long }) => long)]
  expect(longs).toHaveLength(47)
  const known = placeholders.map(({ name }) => name)
  const unknown = longs.filter(
    (long) => !known.some((name) => name.startsWith(long.replace('*}', '')) || name === long),
  )
  expect(unknown).toEqual([])
  expect(expandShorthands('"{host} {header.X-A} {hosts}"')).toBe(
    '"{http.request.host} {http.request.header.X-A} {hosts}"',
  )
})
