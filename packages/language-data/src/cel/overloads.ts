import { type CelType, parseType, splitTypes } from './types.ts'

/** One way to call a function; the first parameter of a method is what it is called on. */
export interface Overload {
  readonly isMethod: boolean
  readonly parameters: readonly CelType[]
  readonly result: CelType
}

/**
 * What Caddy's environment declares (modules/caddyhttp/celmatcher.go): the standard library, and the extensions for
 * strings, lists and math. Numbers of different types do not compare. `T` and others are any type.
 */
const declarations = `
ph(http.Request, string) any
!_(bool) bool
-_(int) int, (double) double
@in(A, list(A)) bool, (A, map(A, B)) bool
_==_(A, A) bool
_!=_(A, A) bool
_&&_(bool, bool) bool
_||_(bool, bool) bool
_?_:_(bool, A, A) A
_[_](list(A), int) A, (map(A, B), A) B
_+_(bytes, bytes) bytes, (double, double) double, (duration, duration) duration, (duration, timestamp) timestamp, (timestamp, duration) timestamp, (int, int) int, (list(A), list(A)) list(A), (string, string) string, (uint, uint) uint
_-_(double, double) double, (duration, duration) duration, (int, int) int, (timestamp, duration) timestamp, (timestamp, timestamp) duration, (uint, uint) uint
_*_(double, double) double, (int, int) int, (uint, uint) uint
_/_(double, double) double, (int, int) int, (uint, uint) uint
_%_(int, int) int, (uint, uint) uint
_<_(bool, bool) bool, (int, int) bool, (uint, uint) bool, (double, double) bool, (string, string) bool, (bytes, bytes) bool, (timestamp, timestamp) bool, (duration, duration) bool
bool(bool) bool, (string) bool
bytes(bytes) bytes, (string) bytes
double(double) double, (int) double, (string) double, (uint) double
duration(duration) duration, (string) duration
dyn(A) dyn
int(double) int, (duration) int, (timestamp) int, (int) int, (string) int, (uint) int
string(bool) string, (bytes) string, (double) string, (duration) string, (timestamp) string, (int) string, (string) string, (uint) string
timestamp(timestamp) timestamp, (int) timestamp, (string) timestamp
type(A) type(A)
uint(double) uint, (int) uint, (string) uint, (uint) uint
size(bytes) int, (list(A)) int, (map(A, B)) int, (string) int, .(bytes) int, .(list(A)) int, .(map(A, B)) int, .(string) int
matches(string, string) bool, .(string, string) bool
contains.(string, string) bool
endsWith.(string, string) bool
startsWith.(string, string) bool
getHours.(duration) int, .(timestamp) int, .(timestamp, string) int
getMinutes.(duration) int, .(timestamp) int, .(timestamp, string) int
getSeconds.(duration) int, .(timestamp) int, .(timestamp, string) int
getMilliseconds.(duration) int, .(timestamp) int, .(timestamp, string) int
getDate.(timestamp) int, .(timestamp, string) int
getDayOfMonth.(timestamp) int, .(timestamp, string) int
getDayOfWeek.(timestamp) int, .(timestamp, string) int
getDayOfYear.(timestamp) int, .(timestamp, string) int
getFullYear.(timestamp) int, .(timestamp, string) int
getMonth.(timestamp) int, .(timestamp, string) int
charAt.(string, int) string
format.(string, list(dyn)) string
indexOf.(string, string) int, .(string, string, int) int
join.(list(string)) string, .(list(string), string) string
lastIndexOf.(string, string) int, .(string, string, int) int
lowerAscii.(string) string
replace.(string, string, string) string, .(string, string, string, int) string
reverse.(string) string, .(list(T)) list(T)
split.(string, string) list(string), .(string, string, int) list(string)
strings.quote(string) string
substring.(string, int) string, .(string, int, int) string
trim.(string) string
upperAscii.(string) string
distinct.(list(T)) list(T)
flatten.(list(list(T))) list(T), .(list(dyn), int) list(dyn)
lists.range(int) list(int)
slice.(list(T), int, int) list(T)
sort.(list(bool)) list(bool), .(list(bytes)) list(bytes), .(list(double)) list(double), .(list(duration)) list(duration), .(list(timestamp)) list(timestamp), .(list(int)) list(int), .(list(string)) list(string), .(list(uint)) list(uint)
@sortByAssociatedKeys.(list(T), list(bool)) list(T), .(list(T), list(bytes)) list(T), .(list(T), list(double)) list(T), .(list(T), list(duration)) list(T), .(list(T), list(timestamp)) list(T), .(list(T), list(int)) list(T), .(list(T), list(string)) list(T), .(list(T), list(uint)) list(T)
math.@min(double) double, (int) int, (uint) uint, (double, double) double, (int, int) int, (uint, uint) uint, (int, uint) dyn, (int, double) dyn, (double, int) dyn, (double, uint) dyn, (uint, int) dyn, (uint, double) dyn, (list(double)) double, (list(int)) int, (list(uint)) uint
math.abs(double) double, (int) int, (uint) uint
math.bitAnd(int, int) int, (uint, uint) uint
math.bitNot(int) int, (uint) uint
math.bitShiftLeft(int, int) int, (uint, int) uint
math.ceil(double) double
math.isNaN(double) bool
math.sign(double) double, (int) int, (uint) uint
math.sqrt(double) double, (int) double, (uint) double
`

/** Functions that are declared like another one. */
const alike: Readonly<Record<string, readonly string[]>> = {
  '_<_': ['_<=_', '_>_', '_>=_'],
  'math.@min': ['math.@max'],
  'math.bitAnd': ['math.bitOr', 'math.bitXor'],
  'math.bitShiftLeft': ['math.bitShiftRight'],
  'math.ceil': ['math.floor', 'math.round', 'math.trunc'],
  'math.isNaN': ['math.isInf', 'math.isFinite'],
}

let table: Map<string, readonly Overload[]> | undefined

/** The ways to call a function; undefined where there is none of that name. */
export function overloadsOf(name: string): readonly Overload[] | undefined {
  table ??= parseDeclarations()
  return table.get(name)
}

function parseDeclarations(): Map<string, readonly Overload[]> {
  const functions = new Map<string, readonly Overload[]>()
  for (const line of declarations.trim().split('\n')) {
    const [, name, rest] = /^(.*?)(\.?\(.*)$/.exec(line)!
    const overloads = splitTypes(rest!).map(parseOverload)
    for (const one of [name!, ...(alike[name!] ?? [])]) functions.set(one, overloads)
  }
  return functions
}

function parseOverload(source: string): Overload {
  const [, dot, parameters, result] = /^(\.?)\((.*)\) (\S.*)$/.exec(source)!
  return {
    isMethod: dot !== '',
    parameters: splitTypes(parameters!).map(parseType),
    result: parseType(result!),
  }
}
