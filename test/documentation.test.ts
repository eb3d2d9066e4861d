import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze } from '@caddyfile/analysis'
import {
  compileSignature,
  expandShorthands,
  type Row,
  rowOf,
  type Signature,
  signaturesOf,
  standardTables,
} from '@caddyfile/language-data'
import {
  contextsOf,
  type Documentation,
  documentationOf,
  standardDocumentation,
} from '@caddyfile/language-data/documentation'
import { describe, expect, test } from 'vitest'
import { firstError } from './conformance/ours.ts'
import { certificates, documentedNames, exampleFileOf, shorthandInstances } from './support/documented.ts'
import { surroundingsOf } from './support/surroundings.ts'

/** What Caddy said, by `npm run record:documentation`. */
const recorded = JSON.parse(readFileSync(join(import.meta.dirname, 'cases/documentation.json'), 'utf8')) as {
  readonly accepted: readonly string[]
  /** For want of a plugin. */
  readonly refused: Readonly<Record<string, string>>
  readonly shorthands: Readonly<Record<string, string>>
}

type Rows = Readonly<Record<string, Row | Signature>>

/** Where a name has to be refused whatever it is, there is nothing to tell. */
const namesIn = (rows: Rows, before = ''): string[] =>
  Object.entries(rows).flatMap(([name, one]) => {
    const row = rowOf(one)
    const path = `${before}${name}`
    return name === '*' && row.refuse !== undefined
      ? []
      : [path, ...namesIn({ ...row.prescan, ...row.block }, `${path} > `)]
  })

const documentedIn = (table: Readonly<Record<string, Documentation>>, before = ''): string[] =>
  Object.entries(table).flatMap(([name, { block = {} }]) => [
    `${before}${name}`,
    ...documentedIn(block, `${before}${name} > `),
  ])

describe('each name of the language data is documented once, and nothing else is', () => {
  test('directives', () => {
    const { import: parserDirective, ...directives } = standardDocumentation.directives
    expect(parserDirective, 'the parser replaces it; no row reads it').toBeDefined()
    expect(documentedIn(directives).sort()).toEqual(namesIn(standardTables.directives).sort())
  })

  test('global options', () => {
    expect(documentedIn(standardDocumentation.options).sort()).toEqual(namesIn(standardTables.options).sort())
  })

  test.each(Object.keys(standardTables.modules))('modules in %s', (namespace) => {
    expect(documentedIn(standardDocumentation.modules[namespace]!).sort()).toEqual(
      namesIn(standardTables.modules[namespace]!).sort(),
    )
  })

  test('namespaces', () => {
    expect(Object.keys(standardDocumentation.modules)).toEqual(Object.keys(standardTables.modules))
  })

  test('keywords are some of the line', () => {
    for (const { path, documentation } of documentedNames.filter((one) => one.documentation.keywords)) {
      const { args } = standardTables.directives[path[1]]!
      const forms = [args ?? ''].flat().map((form) => (typeof form === 'string' ? form : form.sig))
      const words = forms
        .flatMap((form) => compileSignature(form).parts)
        .flatMap((part) => (part.kind === 'keyword' ? part.texts : []))
      expect(Object.keys(documentation.keywords!).sort()).toEqual([...words].sort())
    }
  })
})

describe('examples', () => {
  /** Caddy refuses the name, or it needs a plugin that is not known here. */
  const withoutExample = [
    'directives > log > exclude',
    'directives > log > include',
    'directives > templates > extensions',
    'directives > templates > extensions > *',
    'options > log > hostnames',
    'options > on_demand_tls > burst',
    'options > on_demand_tls > interval',
    'options > servers > packet_conn_wrappers',
    'options > servers > packet_conn_wrappers > *',
    'tls.issuance > zerossl > validity_days',
    'tls.leaf_cert_loader > storage',
  ]

  const examples = documentedNames.flatMap((name) => {
    const file = exampleFileOf(name)
    return file === undefined ? [] : [{ path: name.path.join(' > '), file, name }]
  })

  test('there is one for each name that Caddy takes', () => {
    const none = documentedNames.filter(({ documentation }) => documentation.example === undefined)
    expect(none.map(({ path }) => path.join(' > ')).sort()).toEqual(withoutExample)
  })

  test('with the plugins that they need, nothing is wrong with them', () => {
    const wrong = examples.flatMap(({ path, file }) => {
      const { problems, verdict } = analyze('Caddyfile', file, surroundingsOf({ Caddyfile: file, ...certificates }))
      // An old name is shown as it is used, and Caddy warns of it.
      const errors = verdict!.problems.filter(({ severity, kind }) => severity !== 'info' && kind !== 'deprecated')
      return [...problems, ...errors].map(({ message }) => `${path}: ${message}`)
    })
    expect(wrong).toEqual([])
  })

  test('without plugins, Caddy says of each what is said here', () => {
    const accepted = new Set(recorded.accepted)
    for (const { path, file } of examples) {
      const ours = firstError({ Caddyfile: file, ...certificates })?.message
      const isRecorded = accepted.has(file) || Object.hasOwn(recorded.refused, file)
      expect({ path, isRecorded, answer: ours }).toEqual({ path, isRecorded: true, answer: recorded.refused[file] })
    }
    expect(Object.values(recorded.refused).filter((text) => !text.includes('module not registered'))).toEqual([])
  })

  test('they use the name', () => {
    const missing = examples.filter(({ file, name: { path } }) => {
      const words = file.split(/\s+/)
      const name = path.at(-1)!
      return name !== '*' && name !== '@*' && !words.includes(name)
    })
    expect(missing.map(({ path }) => path)).toEqual([])
  })
})

describe('texts', () => {
  test('summaries are one sentence in the third person', () => {
    const wrong = documentedNames.filter(
      ({ documentation: { summary } }) =>
        !/^[A-Z][a-z]+s,? [^\n]*[^.]\.$/.test(summary) || /[.!?] /.test(summary.replace(/`[^`]*`/g, '')),
    )
    expect(wrong.map(({ path, documentation }) => `${path.join(' > ')}: ${documentation.summary}`)).toEqual([])
  })

  test('pages are below the site of the documentation', () => {
    const wrong = documentedNames.filter(({ documentation: { page } }) => !/^[a-z]+(\/[\w.-]+)*(#[\w-]+)?$/.test(page))
    expect(wrong.map(({ path, documentation }) => `${path.join(' > ')}: ${documentation.page}`)).toEqual([])
  })
})

describe('documentationOf', () => {
  const summaryOf = (...path: readonly [string, string, ...string[]]) => documentationOf(path)?.summary

  test('an entry that has a name of its own', () => {
    expect(summaryOf('directives', 'encode', 'minimum_length')).toBe(
      'Leaves responses alone that are shorter than this many bytes.',
    )
    expect(summaryOf('tls.issuance', 'acme', 'dir')).toBe('Sets the directory of the ACME server.')
  })

  test('an entry that may have any name', () => {
    expect(summaryOf('directives', 'vars', 'plan')).toBe('Sets one variable.')
    expect(summaryOf('directives', 'reverse_proxy', '@error', 'status')).toBe(
      'Matches the status code of a response, or its class.',
    )
  })

  test('a keyword', () => {
    expect(summaryOf('directives', 'uri', 'strip_prefix')).toBe('Removes this beginning of the path.')
  })

  test('what another directive knows', () => {
    expect(summaryOf('directives', 'forward_auth', 'header_up')).toBe(
      summaryOf('directives', 'reverse_proxy', 'header_up'),
    )
    expect(summaryOf('directives', 'php_fastcgi', 'root')).toBe('Sets the site root as the backend sees it.')
  })

  test('nothing that Caddy does not know', () => {
    expect(summaryOf('directives', 'encod')).toBeUndefined()
    expect(summaryOf('directives', 'encode', 'match', 'stat')).toBeUndefined()
    expect(summaryOf('directives', 'constructor')).toBeUndefined()
    expect(summaryOf('constructor', 'name')).toBeUndefined()
  })
})

describe('signaturesOf', () => {
  const { directives, options, modules } = standardTables
  const cases: readonly (readonly [name: string, row: Row | Signature, lines: readonly string[]])[] = [
    ['encode', directives.encode!, ['encode [<matcher>] [<formats...>]']],
    ['root', directives.root!, ['root [<matcher>] <path>']],
    ['handle_path', directives.handle_path!, ['handle_path <path>']],
    ['respond', directives.respond!, ['respond [<matcher>] <status>', 'respond [<matcher>] <body> [<status>]']],
    ['basic_auth', directives.basic_auth!, ['basic_auth [<matcher>] [bcrypt|argon2id [<realm>]]']],
    ['transport', directives.reverse_proxy!.block!.transport!, ['transport <transport> ...']],
    ['match', directives.encode!.block!.match!, ['match ...']],
    ['*', directives.vars!.block!['*']!, ['<name> <value>']],
    ['order', options.order!, ['order <directive> first|last', 'order <directive> before|after <other_directive>']],
    ['header', modules['http.matchers']!.header!, ['header !<field>', 'header <field> <value>']],
    ['tls', modules['http.matchers']!.tls!, ['tls [early_data]']],
  ]

  test.each(cases)('%s', (name, row, lines) => {
    expect(signaturesOf(name, rowOf(row))).toEqual(lines)
  })
})

test('contextsOf', () => {
  expect(contextsOf(['directives', 'encode'])).toEqual(['site', 'route'])
  expect(contextsOf(['directives', 'tls'])).toEqual(['site'])
  expect(contextsOf(['directives', 'encode', 'match', 'status'])).toEqual(['encode > match'])
  expect(contextsOf(['options', 'debug'])).toEqual(['global options'])
  expect(contextsOf(['http.matchers', 'path'])).toEqual(['matcher'])
  expect(contextsOf(['tls.issuance', 'acme'])).toEqual(['tls > issuer', 'cert_issuer'])
  expect(contextsOf(['http.precompressed', 'br'])).toEqual(['file_server > precompressed'])
  expect(contextsOf(['http.authentication.hashes', 'bcrypt'])).toEqual(['basic_auth', 'basicauth'])
  expect(contextsOf(['directives', 'copy_response'])).toEqual(['reverse_proxy > handle_response'])
  expect(contextsOf(['directives', 'import'])).toEqual(['anywhere'])
  expect(contextsOf(['directives', 'constructor'])).toEqual([])
  expect(documentedNames.filter(({ path }) => contextsOf(path).length === 0)).toEqual([])
})

test('directives that are no handlers are those that Caddy refuses in a route', () => {
  const inSitesOnly = Object.keys(standardTables.directives).filter(
    (name) => contextsOf(['directives', name]).join() === 'site',
  )
  expect(inSitesOnly).toEqual(['bind', 'handle_errors', 'log', 'tls'])
})

test('shorthands become what Caddy makes of them', () => {
  const ours = Object.fromEntries(shorthandInstances.map((short) => [short, expandShorthands(short)]))
  expect(ours).toEqual(recorded.shorthands)
  expect(shorthandInstances).toHaveLength(47)
})
