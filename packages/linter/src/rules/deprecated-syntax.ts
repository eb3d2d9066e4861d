import type { Directive, Node, SourceText, Word } from '@caddyfile/parser'
import { replaceWord } from '../edits.ts'
import type { Fix } from '../finding.ts'
import { defineRule } from '../rule.ts'

interface Renamed {
  /** The name to use now, for messages. */
  readonly now: string
  /** The directives around it, from the outside, that make it the one meant. */
  readonly inside: readonly string[]
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
  basicauth: { now: 'basic_auth', inside: [], fix: rename('basic_auth') },
  skip_log: { now: 'log_skip', inside: [], fix: rename('log_skip') },
  health_path: {
    now: 'health_uri',
    inside: ['reverse_proxy'],
    fix(directive) {
      const fix = rename('health_uri')(directive)
      // `health_path` escapes a `?`, and the host of a URL is dropped: only for a plain path are the requests the same.
      const path = directive.arguments[0]?.text ?? ''
      return /^\/(?!\/)[^?#]*$/.test(path) ? fix : { ...fix, safety: 'unsafe' }
    },
  },
  forward_proxy_url: {
    now: 'network_proxy url',
    inside: ['transport'],
    fix: rename('network_proxy url'),
  },
  tls_trusted_ca_certs: {
    now: 'tls_trust_pool file',
    inside: ['transport'],
    fix: rename('tls_trust_pool file'),
  },
  trusted_ca_cert: {
    now: 'trust_pool inline',
    inside: ['tls', 'client_auth'],
    fix(directive, source) {
      const value = directive.arguments[0]
      const indent = /[ \t]*$/.exec(source.text.slice(0, directive.start))![0]
      const inner = `${indent}${indent.startsWith(' ') ? '    ' : '\t'}`
      const text = value ? source.text.slice(value.start, value.end) : ''
      return {
        title: 'Write it as trust_pool inline',
        safety: 'safe',
        edits: [
          {
            start: directive.start,
            end: directive.end,
            text: `trust_pool inline {\n${inner}trust_der ${text}\n${indent}}`,
          },
        ],
      }
    },
  },
  trusted_ca_cert_file: {
    now: 'trust_pool file',
    inside: ['tls', 'client_auth'],
    // The file is then read when Caddy starts, no longer when the Caddyfile is read.
    fix: (directive) => ({ ...rename('trust_pool file')(directive), safety: 'unsafe' }),
  },
  metrics: { now: 'the global option metrics', inside: ['servers'] },
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
      Object.entries(renamed).map(([name, { now, inside, fix }]) => [
        name,
        (directive: Directive, ancestors: readonly Node[]) => {
          if (!isInside(ancestors, inside)) return
          const fixes = fix ? [fix(directive, file.source)] : []
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

/** Whether the innermost directives around a node have these names; none asked for: whether it is not in a setting. */
function isInside(ancestors: readonly Node[], names: readonly string[]): boolean {
  const around = ancestors.filter((node) => node.kind === 'directive').map(({ name }) => name.text)
  if (names.length === 0) return !around.some((name) => name === 'reverse_proxy' || name === 'log' || name === 'tls')
  return names.every((name, i) => around.at(i - names.length) === name)
}
