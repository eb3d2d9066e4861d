import { expect, test } from 'vitest'
import { xcaddyBuilds } from './xcaddy-builds.ts'

test.each<[string, string, ReturnType<typeof xcaddyBuilds>]>([
  [
    'as the documentation of the image has it',
    `FROM caddy:2.9.1-builder AS builder

RUN xcaddy build \\
    --with github.com/caddyserver/nginx-adapter \\
    --with github.com/hairyhenderson/caddy-teapot-module@v1.0.3-0

FROM caddy:2.9.1
COPY --from=builder /usr/bin/caddy /usr/bin/caddy
`,
    [
      {
        version: undefined,
        modules: ['github.com/caddyserver/nginx-adapter', 'github.com/hairyhenderson/caddy-teapot-module'],
      },
    ],
  ],
  [
    'a version of Caddy, a replacement, and options that are no plugins',
    'run xcaddy build v2.9.1 --output=/caddy --with=example.com/a@v2=./a --replace example.com/b=./b --embed x:./x',
    [{ version: 'v2.9.1', modules: ['example.com/a'] }],
  ],
  [
    'comments and blank lines between lines that go on',
    'RUN apk add git \\\n  # the plugins\n\n  && CGO_ENABLED=0 /go/bin/xcaddy build \\\n#    --with example.com/a \\\n    --with example.com/b\nRUN true',
    [{ version: undefined, modules: ['example.com/b'] }],
  ],
  [
    'arguments of the image are not guessed',
    'ARG CADDY=v2.9.1\nRUN xcaddy build $CADDY --with example.com/a@$A --with "$MODULE" --with example.com/$B',
    [{ version: undefined, modules: ['example.com/a'] }],
  ],
  [
    'quotes, and several commands on a line',
    `RUN set -e; xcaddy build 'v2.9.0' --with "example.com/a" && (xcaddy build --with example.com/b) | tee log # --with c`,
    [
      { version: 'v2.9.0', modules: ['example.com/a'] },
      { version: undefined, modules: ['example.com/b'] },
    ],
  ],
  [
    'words as JSON, and a shell that is given commands',
    `RUN --mount=type=cache,target=/go ["xcaddy", "build", "--with", "example.com/a"]\nRUN ["sh", "-ec", "xcaddy build --with example.com/b"]`,
    [
      { version: undefined, modules: ['example.com/a'] },
      { version: undefined, modules: ['example.com/b'] },
    ],
  ],
  [
    'a heredoc that is a script',
    'RUN <<EOF\nset -e\nxcaddy build \\\n  --with example.com/a\nEOF\nRUN bash -e <<-"END"\n\txcaddy build --with example.com/b\n\tEND\n',
    [
      { version: undefined, modules: ['example.com/a'] },
      { version: undefined, modules: ['example.com/b'] },
    ],
  ],
  ['a heredoc that is a file', 'COPY <<EOF /build.sh\nRUN xcaddy build --with example.com/a\nEOF\n', []],
  [
    'another escape character',
    '# syntax=docker/dockerfile:1\n# escape=`\nRUN xcaddy build `\n --with example.com/a',
    [{ version: undefined, modules: ['example.com/a'] }],
  ],
  [
    'run from its module',
    'RUN go run github.com/caddyserver/xcaddy/cmd/xcaddy@v0.4.4 build --with example.com/a',
    [{ version: undefined, modules: ['example.com/a'] }],
  ],
  ['no instruction that runs', 'LABEL how="xcaddy build --with example.com/a"\n# RUN xcaddy build --with b', []],
  ['nothing', '', []],
  ['what never ends', 'RUN <<EOF "\' xcaddy build --with \\', []],
])('%s', (_, dockerfile, builds) => {
  expect(xcaddyBuilds(dockerfile)).toEqual(builds)
})
