import type { RowPlugin, VerdictProblem } from '@caddyfile/analysis'
import { closest, distance } from 'fastest-levenshtein'

const fromPlugin = 'If it comes from a plugin, Caddy must be built with it.'

/** What helps with each kind of problem, where nothing is known of the single one. */
const help: Readonly<Record<VerdictProblem['kind'], string>> = {
  address: 'An address is a host such as example.com, a port up to 65535 such as :8080, or both.',
  'address-scheme': 'Use http:// or https:// and a port that goes with it, or leave one of the two out.',
  'ambiguous-site': 'Put both into one site, or give each an address or a bind of its own.',
  argument: 'Look at the words of this line: one of them cannot stand here.',
  'argument-count': 'Look at the number of words on this line.',
  'argument-value': 'Write the value in the form that the message asks for.',
  'bind-address':
    'Give bind a host, an address of an interface or a socket such as unix//run/caddy.sock, without a port.',
  conflict: 'The things that the message names do not go together: keep one of them.',
  'conflicting-sites': 'Give the sites different ports, or the same scheme and the same TLS settings.',
  deprecated: 'Use the new name.',
  'directive-as-address': 'Put the directive into a site: an address, {, the directives, and }.',
  'import-arguments': 'Give the import as many arguments as the snippet uses.',
  'import-block': 'Give each block inside of the block of an import a name: the snippet asks for it as {blocks.name}.',
  'import-circle': 'Remove one of these imports: what is imported may not lead back to where it is imported.',
  'import-file':
    'A snippet must be defined above its import; names of files are relative to the file that imports them.',
  'import-pattern': 'Use a single * in the pattern, and import several patterns one by one.',
  'import-statement': 'Name a snippet or a file after import.',
  'missing-file': 'Run this where the file is, to check what depends on it.',
  'missing-permission': 'Name whom to ask with the global option on_demand_tls, or write the hosts of the site.',
  incomplete: 'Add what the message asks for.',
  'invalid-hash': 'Make the hash with `caddy hash-password`.',
  load: 'Change the value: `caddy adapt` takes it, but Caddy does not start with it.',
  'misplaced-options': 'Move the global options to the top of the file, or write an address before the {.',
  plugin: 'Build Caddy with it.',
  'refused-line': 'Remove the line, or write what the message names instead.',
  'repeated-line': 'Keep one of them: it can be given only once.',
  'repeated-matcher': 'Give each matcher of a site a name of its own.',
  'repeated-route': 'Give each named route a name of its own.',
  'repeated-snippet': 'Give each snippet a name of its own.',
  'site-path': 'Write the address without the path, and put what is for the path into handle.',
  structure: 'Look at the braces from here on.',
  unchecked: 'What comes after may be right or wrong: let Caddy itself check it.',
  'unclosed-snippet': 'Close the block of the snippet with a } on a line of its own.',
  'undefined-matcher': 'Define the matcher in this site, or in a block around this one.',
  'undefined-route': 'Define the route outside of the sites: &(name), {, its directives, and }.',
  'unknown-directive': fromPlugin,
  'unknown-module': fromPlugin,
  'unknown-option': fromPlugin,
  'unknown-subdirective': 'Look at the names that this block knows, and whether the line before ends as it should.',
  'unneeded-header': 'Remove the line.',
  'unordered-directive': 'Put it into a route block, or give it a place with the global option order.',
  'unspecified-address': 'Write only the port as the address, and the IP address with bind.',
  'unusable-subject': 'Correct the address, or write http:// before it if the site is to have no certificate.',
}

/** Another release of Caddy takes it. */
function helpAbout({ release, since, removedIn, instead }: NonNullable<VerdictProblem['availability']>): string {
  if (since !== undefined) return `It came with Caddy ${since}; this is checked for ${release}.`
  const past = `It was removed in Caddy ${removedIn}`
  return instead === undefined ? `${past}; this is checked for ${release}.` : `${past}: use ${instead} instead.`
}

/** What to do about something that Caddy says. */
export function helpFor(problem: VerdictProblem): string {
  const { kind, plugin, availability } = problem
  if (availability) return helpAbout(availability)
  if (kind === 'plugin' && plugin) return helpToBuild(plugin)
  const advice = adviceFor(problem)
  return plugin && !plugin.exact ? `${advice} This goes by what is known of the plugin ${plugin.name}.` : advice
}

function helpToBuild({ name, requires, rivals = [] }: RowPlugin): string {
  const modules = [requires, ...rivals.map((rival) => rival.requires)]
  const commands = modules.map((module) => `xcaddy build --with ${module}`).join(', or ')
  return `Build Caddy with it: ${commands}; then declare it, as in --plugins ${name}.`
}

function adviceFor(problem: VerdictProblem): string {
  const { kind, expected, syntax = [] } = problem
  if (problem.help !== undefined) return problem.help
  if (kind === 'argument-value' && expected !== undefined) return `Expected here: ${expected}.`
  if ((kind === 'argument' || kind === 'argument-count') && syntax.length > 0) return `Write it as ${listOf(syntax)}.`
  return whereItBelongs(problem) ?? nearestOf(problem) ?? help[kind]
}

/** More forms than these are for the documentation. */
const few = 3

const listOf = (texts: readonly string[]): string =>
  `${texts
    .slice(0, few)
    .map((text) => `\`${text}\``)
    .join(' or ')}${texts.length > few ? ' …' : ''}`

/** For a name that is known, but not where it stands. */
function whereItBelongs({ kind, home, word }: VerdictProblem): string | undefined {
  if (kind === 'unknown-option' && word.startsWith('@')) return 'Define the matcher in the site that uses it.'
  if (home?.kind === 'option')
    return `\`${word}\` is a global option: put it into a block without an address, at the top of the file.`
  if (home?.kind === 'directive')
    return `\`${word}\` is a directive: put it ${kind === 'unknown-option' ? 'into a site' : 'outside of this block'}.`
  return home?.kind === 'block' && home.of.length <= few
    ? `\`${word}\` belongs in the block of ${listOf(home.of)}.`
    : undefined
}

function nearestOf({ word, candidates = [] }: VerdictProblem): string | undefined {
  const nearest = candidates.length > 0 ? closest(word, [...candidates]) : undefined
  const isNear = nearest !== undefined && distance(word, nearest) <= Math.min(2, word.length / 3)
  return isNear ? `Did you mean ${nearest}?` : undefined
}
