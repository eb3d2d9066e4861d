import { isOlder } from '@caddyfile/analysis'
import type { Block, Directive, Node, SourceText, Word } from '@caddyfile/parser'
import { indentAt, lineBreakOf, replaceWord } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { defineRule } from '../rule.ts'

interface Renamed {
  /** The name to use now, for messages. */
  readonly now: string
  /** The directives that may be directly around it and make it the one meant; without, it is a directive itself. */
  readonly inside?: readonly string[]
  /** The release of Caddy that has the new name; without, all have it. */
  readonly since?: string
  fix?(directive: Directive, source: SourceText): Fix
}

const rename =
  (now: string) =>
  (directive: Directive): Fix => ({
    title: `Rename to ${now}`,
    safety: 'safe',
    edits: [replaceWord(directive.name, now)],
  })

const renamed: Readonly<Record<string, Renamed>> = {
  basicauth: { now: 'basic_auth', since: '2.8.4', fix: rename('basic_auth') },
  skip_log: { now: 'log_skip', since: '2.8.4', fix: rename('log_skip') },
  health_path: {
    now: 'health_uri',
    inside: ['reverse_proxy', 'php_fastcgi', 'forward_auth'],
    fix(directive) {
      const fix = rename('health_uri')(directive)
      // `health_path` escapes a `?`, and the host of a URL is dropped: only for a plain path are the requests the same.
      const path = directive.arguments[0]?.text ?? ''
      return /^\/(?!\/)[^?#]*$/.test(path) ? fix : { ...fix, safety: 'unsafe' }
    },
  },
  forward_proxy_url: {
    now: 'network_proxy url',
    since: '2.10.0',
    inside: ['transport'],
    fix: rename('network_proxy url'),
  },
  tls_trusted_ca_certs: {
    now: 'tls_trust_pool file',
    since: '2.8.4',
    inside: ['transport'],
    fix: rename('tls_trust_pool file'),
  },
  trusted_ca_cert: {
    now: 'trust_pool inline',
    since: '2.8.4',
    inside: ['client_auth'],
    fix(directive, source) {
      const value = directive.arguments[0]
      const indent = indentAt(source.text, directive.start)
      const lineBreak = lineBreakOf(source.text)
      const inner = `${indent}${indent.startsWith(' ') ? '    ' : '\t'}`
      const text = value ? source.text.slice(value.start, value.end) : ''
      return {
        title: 'Write it as trust_pool inline',
        safety: 'safe',
        edits: [
          {
            start: directive.start,
            end: directive.end,
            text: `trust_pool inline {${lineBreak}${inner}trust_der ${text}${lineBreak}${indent}}`,
          },
        ],
      }
    },
  },
  trusted_ca_cert_file: {
    now: 'trust_pool file',
    since: '2.8.4',
    inside: ['client_auth'],
    // The file is then read when Caddy starts, no longer when the Caddyfile is read.
    fix: (directive) => ({ ...rename('trust_pool file')(directive), safety: 'unsafe' }),
  },
  metrics: { now: 'the global option metrics', since: '2.9.1', inside: ['servers'] },
}

export const deprecatedSyntax = defineRule({
  name: 'deprecated-syntax',
  summary: 'Finds names that Caddy still takes, with a warning or without, and that will go.',
  category: 'deprecated',
  fixes: ['safe', 'unsafe'],
  messages: {
    name: {
      text: '`{name}` is deprecated.',
      help: 'Use `{now}` instead.',
      levels: { recommended: 'warning' },
    },
    argument: {
      text: 'The placeholder `{name}` is deprecated.',
      help: 'Write `{now}` instead.',
      levels: { recommended: 'warning' },
    },
  },
  create: ({ file, report }) => ({
    directive: Object.fromEntries(
      Object.entries(renamed).map(([name, { now, inside, since, fix }]) => [
        name,
        (directive: Directive, ancestors: readonly Node[]) => {
          if (!isMeant(ancestors, inside) || (since !== undefined && isOlder(file.release, since))) return
          const fixes = fix ? [asSafeAs(fix(directive, file.source), directive, now, ancestors)] : []
          report({ message: 'name', at: directive.name, data: { name, now }, fixes })
        },
      ]),
    ),
    word(word) {
      const old = [...sourceOf(word).matchAll(/\{args\.(\d+)\}/g)]
      for (const match of old) {
        const start = word.start + match.index
        const at = { start, end: start + match[0].length }
        const now = `{args[${match[1]}]}`
        const fix: Fix = { title: `Write ${now}`, safety: 'safe', edits: [{ ...at, text: now }] }
        report({ message: 'argument', at, data: { name: match[0], now }, fixes: [fix] })
      }
    },
  }),
})

const sourceOf = ({ tokens, start, end }: Word): string => tokens.source.slice(start, end)

/** Directives whose block holds directives. */
const routing = new Set(['handle', 'handle_path', 'route', 'handle_errors', 'handle_response'])

/** Whether a name means what is deprecated where it stands, and is not the user's own, as in `vars` or `basic_auth`. */
function isMeant(ancestors: readonly Node[], inside: readonly string[] | undefined): boolean {
  const around = ancestors.findLast((node) => node.kind === 'directive')?.name.text
  if (inside) return around !== undefined && inside.includes(around)
  return around === undefined || routing.has(around)
}

/** Where the old or the new name of an option is there once more, it is not certain which of them counts. */
function asSafeAs(fix: Fix, { name }: Directive, now: string, ancestors: readonly Node[]): Fix {
  if (!Object.hasOwn(renamed, name.text) || renamed[name.text]!.inside === undefined) return fix
  const block = ancestors.findLast((node) => node.kind === 'block')
  const names = block ? namesIn(block) : new Map<string, number>()
  const isAlone = names.get(name.text) === 1 && !names.has(now.split(' ')[0]!)
  return isAlone ? fix : { ...fix, safety: 'unsafe' }
}

const counts = new WeakMap<Block, Map<string, number>>()

/** How often each name is in a block; counted once a block, since blocks can be long. */
function namesIn(block: Block): ReadonlyMap<string, number> {
  const known = counts.get(block)
  if (known) return known
  const names = new Map<string, number>()
  for (const child of block.children) {
    if (child.kind === 'directive') names.set(child.name.text, (names.get(child.name.text) ?? 0) + 1)
  }
  counts.set(block, names)
  return names
}
