import { expect, test } from 'vitest'
import { printNode, printTree } from '../../../test/support/print-tree.ts'
import { parse } from './parse.ts'

const file = `{
	email ops@example.com
	servers {
		timeouts {
			read_body 10s
		}
	}
}

(security) {
	header {
		-Server
		X-Frame-Options DENY
	}
}

&(health) {
	respond /health "ok" 200
}

api.example.com {
	import security
	@v1 path /v1/*
	handle @v1 {
		reverse_proxy a:80 b:80 {
			health_uri /health
			transport http {
				dial_timeout 2s
			}
		}
	}
	handle {
		respond "no \\"such\\" thing" 404
	}
}

www.example.com, example.com {
	root * /srv/www
	encode zstd gzip
	file_server {
		hide .git
	}
}

static.example.com
{
	log {
		output file /var/log/static.log
	}
	respond <<HTML
		<p>{ }</p>
		HTML
}

*.example.com {
	tls {
		dns cloudflare {env.TOKEN}
	}
	redir https://www.example.com{uri}
}
`

const parts = parse(file).document.children.map(({ start, end }) => ({ start, end }))
const print = (source: string): string[] => parse(source).document.children.map((child) => printNode(child))
const whole = print(file)

const braces = [...file.matchAll(/(?<=^|[ \t])[{}]$/gm)].map(({ index }) => index)

test('the file is one of 60 lines, sound, with all kinds of parts', () => {
  expect(parse(file).problems).toEqual([])
  expect(file.split('\n').length).toBeGreaterThanOrEqual(60)
  expect(whole).toHaveLength(7)
  expect(braces).toHaveLength(34)
})

test.each(braces.map((at) => [file.slice(0, at).split('\n').length, file[at]!, at] as const))(
  'line %i without its %s: all other parts keep their nodes',
  (_, _brace, at) => {
    const damaged = file.slice(0, at) + file.slice(at + 1)
    const touched = parts.findIndex(({ start, end }) => start <= at && at < end)
    const kept = print(damaged)
    expect(kept).toHaveLength(whole.length)
    for (let i = 0; i < whole.length; i++) if (i !== touched) expect(kept[i]).toBe(whole[i])
    expect(parse(damaged).problems).not.toEqual([])
  },
)

test.each(braces.map((at) => [file.slice(0, at).split('\n').length, file[at]!, at] as const))(
  'line %i with its %s twice: all other parts keep their nodes',
  (_, brace, at) => {
    const damaged = `${file.slice(0, at)}${brace}\n${file.slice(at)}`
    const touched = parts.findIndex(({ start, end }) => start <= at && at < end)
    const kept = print(damaged)
    expect(kept.filter((part) => whole.includes(part)).length).toBeGreaterThanOrEqual(whole.length - 1)
    for (let i = 0; i < touched; i++) expect(kept[i]).toBe(whole[i])
  },
)

test('options that have lost their first brace, with nothing before them', () => {
  const source = '\n\tdebug\n}\n\na.test {\n\trespond a\n}\n'
  expect(print(source)).toEqual(['globalOptions\n  directive debug\n', 'site a.test\n  directive respond a\n'])
})

test.each([
  ['a site that is only begun', 'new.test {\n\n'],
  ['the same, with a directive', 'new.test {\n\trespond\n\n'],
  ['an empty site without its opening brace', 'new.test\n}\n\n'],
  ['a directive whose block is only begun', 'new.test {\n\thandle {\n}\n\n'],
  ['a snippet that is only begun', '(new) {\n\n'],
])('%s: the parts below keep their nodes', (_, begun) => {
  const damaged = parse(begun + file)
  expect(damaged.document.children.slice(1).map((child) => printNode(child))).toEqual(whole)
  expect(damaged.problems.map(({ start }) => start < begun.length)).toContain(true)
})

const quotes = [...file.matchAll(/(?<!\\)"/g)].map(({ index }) => index)

test.each(quotes)('without the quote at %i: all other parts keep their nodes', (at) => {
  const damaged = file.slice(0, at) + file.slice(at + 1)
  const touched = parts.findIndex(({ start, end }) => start <= at && at < end)
  const kept = print(damaged)
  for (let i = 0; i < whole.length; i++) if (i !== touched) expect(kept[i]).toBe(whole[i])
})

test('a text whose braces match is never repaired, however it is indented', () => {
  const source = 'a.test {\n\t\trespond\n b.test {\n\t}\n}\n'
  expect(printTree(parse(source).document)).toBe(printTree(parse(source, { repair: false }).document))
})

test('without repair the tree is the one that Caddy makes', () => {
  const source = 'a.test {\n\trespond\n\nb.test {\n\tencode\n}\n'
  expect(printTree(parse(source, { repair: false }).document)).toBe(
    'site a.test\n  directive respond\n  directive b.test\n    directive encode\n',
  )
  expect(printTree(parse(source).document)).toBe('site a.test\n  directive respond\nsite b.test\n  directive encode\n')
})
