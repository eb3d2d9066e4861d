/** Lines that the facts write in a way of their own. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  '': [''],
  '<7|8>': ['7|8'],
  '<file>|off': ['off', '<file>'],
  '<int>|auto': ['auto', '<int>'],
  'private_ranges|<cidr...>': ['private_ranges', '<cidr...>'],
  'ipv4|ipv6 ...': ['<version...>'],
  'CONNECT|ASSOCIATE|BIND ...': ['<command...>'],
  'CONNECT|BIND ...': ['<command...>'],
  'plain|auth|crypt|crypt2 ...': ['<mode...>'],
  'standard|romon ...': ['<mode...>'],
  'null|stdout|stderr|file <path>': ['file <path>', 'null|stdout|stderr'],
  '<user> <password> [<user> <password>]...': ['<user> <password> [<more...>]'],
  '<regexp> [<count:int>] [hex]': [
    '<regexp> [hex]',
    '<regexp> <count:int>',
    '<regexp> <count:int> hex',
    '<regexp> hex <count:int>',
  ],
  '<field...> from userinfo': ['<field...>'],
  '<field> <value...> [with <method>] [to <path>]': ['<field> <value...>'],
  '<url>[@<ref>]': ['<url>'],
  '<key=value...>': ['<setting...>'],
  '[<key>=<value>...]': ['[<setting...>]'],
  '[<claim[->name]...>]': ['[<claim...>]'],
  '[@<name>...]': ['[@<name...>]'],
  '[<hmac-sha1|hmac-sha256|hmac-sha512|hmac-md5|...>]': ['[<algorithm>]'],
  '[<status>] <key>|pass_through': ['[<status>] <key>'],
  '[<domain>|default] domain|path|guess|lifetime|samesite|insecure|strip <value>': [
    '[<domain>] domain|path|guess|lifetime|samesite|insecure|strip <value>',
  ],
  '[<file:path> [<num:int>|watch]]': ['<file> watch', '<file> [<num:int>]', ''],
  '[stream | re <regexp> <replacement> | <search> <replacement>]': [
    're <regexp> <replacement>',
    '<search> <replacement>',
    'stream',
    '',
  ],
  // A module that the project has no rows for.
  '<module(security.secrets)> <name>': ['<module> <name>'],
  'accept header|js callback|logout|id token cookie [<field> [<cookie>]]': [
    'accept header',
    'js callback',
    'logout',
    'id token cookie [<field> [<cookie>]]',
  ],
  'auth redirect|auth redirect query': ['auth redirect [query]'],
  'basic auth ... | api key auth ... | api key header name <name> | auth realm header name <name>': [
    'basic auth [<args...>]',
    'api key auth [<args...>]',
    'api key header name <name>',
    'auth realm header name <name>',
  ],
  'css [path]|js [path]|html header path <file>': ['css|js [path] <file>', 'html header path <file>'],
  'js redirect|strip token|additional scopes|login hint [with <validator...>]': [
    'js redirect',
    'strip token',
    'additional scopes',
    'login hint [with <validator...>]',
  ],
  'login|logout redirect uri domain [exact|partial|prefix|suffix|regex] <value> path [...] <value>': [
    'login|logout redirect uri domain [exact|partial|prefix|suffix|regex] <domain> path [exact|partial|prefix|suffix|regex] <path>',
  ],
  'metadata discovery|key verification|pass grant type|response type|scope|nonce|pkce|email claim check|tls verification':
    [
      'metadata discovery',
      'key verification',
      'pass grant type',
      'response type',
      'scope|nonce|pkce',
      'email claim check',
      'tls verification',
    ],
  'path acl|source address|bearer header': ['path acl', 'source address', 'bearer header'],
  'source ip tracking|admin api|identity store <name...>|identity provider <name...>|sso provider <name...>': [
    'source ip tracking',
    'admin api',
    'identity store|provider <name...>',
    'sso provider <name...>',
  ],
  'username recovery|password recovery|contact support|full automatic group mapping|short automatic group mapping': [
    'username|password recovery',
    'contact support',
    'full|short automatic group mapping',
  ],
}

/** Types of the facts that Caddy's parsers convert words to; all others are any text to them. */
const converted = ['duration', 'float', 'int', 'scalar', 'size']

/** Stands in the facts for values that are in a block instead. */
const valueInBlock = '{ <values...> }'

export const takesValueInBlock = (args: string): boolean => args.endsWith(` | ${valueInBlock}`)

/** The ways to write a line, from the words of the facts. `key` is the free name that it begins with. */
export function signaturesOf(args: string, key?: string): string[] {
  const forms = irregular[args] ?? args.split(' | ')
  return forms.map((form) => signatureOf([key ?? '', form === valueInBlock ? '' : form].join(' ').trim()))
}

/** All of a line may be left out, and any word will do: for parsers that report nothing. */
export function withoutErrors(signature: string): string {
  const untyped = withoutTypes(signature.replace(/<(\w+):module\(.*/, '<$1> [<args...>]'))
  return untyped === '' || untyped.startsWith('[') ? untyped : `[${untyped}]`
}

/** For parsers that drop what they cannot convert. */
export const withoutTypes = (signature: string): string => signature.replace(/<([\w-]+):\w+(\.\.\.)?>/g, '<$1$2>')

function signatureOf(form: string): string {
  const seen = new Map<string, number>()
  return form
    .replace(/ ?\[\{\.\.\.\}\]/, '')
    .replace(/(<module\([^)]*\)>) \[args\.\.\.\]/, '$1')
    .replace(/\[args\.\.\.\]/, '[<args...>]')
    .replace(/<([^<>]+?)(\.\.\.)?>/g, (_, inner: string, dots = '') => {
      const { name, type } = argumentOf(inner)
      const count = (seen.get(name) ?? 0) + 1
      seen.set(name, count)
      return `<${name}${count > 1 ? count : ''}${type}${dots}>`
    })
}

/** `duration`, `max:int 0-9`, `int|auto`, `module(caddy.storage)`: a type with a name, a type alone, or several. */
function argumentOf(inner: string): { readonly name: string; readonly type: string } {
  if (inner.startsWith('module(')) return { name: 'module', type: `:${inner}` }
  const [, name = inner, type = name] = /^(\w+):(.*)$/.exec(inner) ?? []
  // Most ranges are only looked at when Caddy starts.
  const plain = type.replace(/ \d+-\d+$/, '')
  return {
    name: /^\d+-\d+$/.test(name)
      ? 'number'
      : /^[^|]+/
          .exec(name)![0]
          .replace(/ \d+-\d+$/, '')
          .replaceAll(/\W+/g, '_'),
    type: converted.includes(plain) ? `:${plain}` : '',
  }
}

/** The names of all arguments in the signatures. */
export const argumentsIn = (signatures: readonly string[]): string[] => [
  ...new Set(signatures.flatMap((one) => [...one.matchAll(/<([\w-]+)/g)].map((match) => match[1]!))),
]
