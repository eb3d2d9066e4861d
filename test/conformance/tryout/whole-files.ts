const site = 'example.com {\n\trespond ok\n}\n'

const options = (...lines: readonly string[]): string => `{\n${lines.map((line) => `\t${line}\n`).join('')}}\n\n${site}`

/** Caddyfiles for what no row says by itself, by what they are about. */
export const wholeFiles: readonly { readonly about: string; readonly text: string }[] = [
  ...['default_bind word', 'default_bind unix//a|222', 'default_bind'].map((line) => ({
    about: 'addresses of several lines',
    text: options('default_bind unix//a|999', line),
  })),
  ...['0', '-1', '70000', '80'].flatMap((port) => [
    { about: 'ports', text: options(`http_port ${port}`) },
    { about: 'ports', text: options(`https_port ${port}`) },
    { about: 'ports', text: `{\n\thttp_port ${port}\n}\n\nhttps://example.com:80 {\n}\n` },
  ]),
  ...['example.com\n{\n\tunknown\n}\n', 'example.com\n\nunknown\n', 'a.test b.test {\n\tunknown\n}\n'].map((text) => ({
    about: 'the brace of a site',
    text,
  })),
  ...['respond', 'unknown', 'log'].map((name) => ({
    about: 'names of named routes',
    text: `&(${name}) {\n\trespond ok\n}\n\nexample.com {\n\tinvoke ${name}\n}\n`,
  })),
  ...['1éd', 'µd', '😀d', '99999999999999999999d', '.0000001d', '\u00a05s', '5\u017f'].map((word) => ({
    about: 'durations',
    text: options(`grace_period \`${word}\``),
  })),
  ...['99999999999999999999x', '\u00a01', '1\t', '٣', '-', '+', '1_0'].map((word) => ({
    about: 'numbers',
    text: options(`http_port \`${word}\``),
  })),
  ...['77777777777h', '😀7', '8'].map((word) => ({
    about: 'permissions',
    text: options('log {', `\toutput file word {`, `\t\tmode \`${word}\``, '\t}', '}'),
  })),
  ...['10Mİ', '1KİB', '10 \u212a'].map((word) => ({
    about: 'sizes',
    text: `example.com {\n\trequest_body {\n\t\tmax_size \`${word}\`\n\t}\n}\n`,
  })),
  ...['éxx', 'xx', '5XX', '😀xx'].map((word) => ({
    about: 'classes of statuses',
    text: `example.com {\n\treverse_proxy {\n\t\thealth_status ${word}\n\t}\n}\n`,
  })),
  {
    about: 'words of several lines',
    text: options('log {', '\tformat console {', '\t\t`unknown', 'entry` extra', '\t}', '}'),
  },
]
