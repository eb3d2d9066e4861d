import type { RowPlugin, VerdictProblem } from '@caddyfile/analysis'
import { closest, distance } from 'fastest-levenshtein'

const fromPlugin = 'If it comes from a plugin, Caddy must be built with it.'

const help: Readonly<Record<VerdictProblem['kind'], string>> = {
  'ambiguous-site': 'Put both into one site, or give each an address or a bind of its own.',
  argument: "Compare the line with the syntax in Caddy's documentation of it.",
  'conflicting-sites': 'Give the sites different ports, or the same scheme and the same TLS settings.',
  'directive-as-address': 'Put the directive into a site: an address, {, the directives, and }.',
  import: 'A snippet must be defined above; names of files are relative to the file that imports them.',
  'missing-file': 'Run this where the file is, to check what depends on it.',
  'misplaced-options': 'Move the global options to the top of the file, or write an address before the {.',
  plugin: 'Build Caddy with it.',
  'repeated-matcher': 'Give each matcher of a site a name of its own.',
  structure: 'Look at the braces.',
  'undefined-matcher': 'Define the matcher in this site, or in a block around this one.',
  'unknown-directive': fromPlugin,
  'unknown-module': fromPlugin,
  'unknown-option': fromPlugin,
  'unknown-subdirective': 'Look at the names that this block knows, and whether the line before ends as it should.',
  'unordered-directive': 'Put it into a route block, or give it a place with the global option order.',
}

/** What to do about something that Caddy says. */
export function helpFor(problem: VerdictProblem): string {
  const { kind, plugin } = problem
  if (kind === 'plugin' && plugin) return helpToBuild(plugin)
  const advice = adviceFor(problem)
  return plugin && !plugin.exact ? `${advice} This goes by what is known of the plugin ${plugin.name}.` : advice
}

function helpToBuild({ name, requires, rivals = [] }: RowPlugin): string {
  const modules = [requires, ...rivals.map((rival) => rival.requires)]
  const commands = modules.map((module) => `xcaddy build --with ${module}`).join(', or ')
  return `Build Caddy with it: ${commands}; then declare it, as in --plugins ${name}.`
}

function adviceFor({ kind, word, candidates = [] }: VerdictProblem): string {
  const nearest = candidates.length > 0 ? closest(word, [...candidates]) : undefined
  return nearest !== undefined && distance(word, nearest) <= Math.min(2, word.length / 3)
    ? `Did you mean ${nearest}?`
    : help[kind]
}
