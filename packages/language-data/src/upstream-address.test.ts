import { expect, test } from 'vitest'
import { dialAddress, parseUpstreamAddress } from './upstream-address.ts'

// The `dial` values and errors of `caddy adapt`, 2.11.7.
test.each([
  ['app', 'app:80', 1],
  ['8080', '8080:80', 1],
  [':8080', ':8080', 1],
  ['http://app', 'app:80', 1],
  ['HTTPS://app', 'app:443', 1],
  ['h2c://app:9000', 'app:9000', 1],
  ['h:8001-8003', 'h:8001-8003', 3],
  ['http://h:1-2', 'h:1-2', 2],
  ['[::1]:80', '[::1]:80', 1],
  ['::1', '[::1]:80', 1],
  ['unix//run/x.sock', 'unix//run/x.sock', 1],
  ['h:8080/api', 'h:8080/api:80', 1],
  ['a:1,b:2', '[a:1,b:2]:80', 1],
  ['{env.UPSTREAM}', '{env.UPSTREAM}', 1],
  ['h:{http.request.header.port}', 'h:{http.request.header.port}', 1],
])('%s', (text, dial, count) => {
  const address = parseUpstreamAddress(text)
  if ('error' in address) expect.fail(address.error)
  expect(dialAddress(address)).toBe(dial)
  expect(address.count).toBe(count)
})

test.each([
  ['http://h:443', 'upstream address has conflicting scheme (http://) and port (:443, the HTTPS port)'],
  ['h2c://h:443', 'upstream address has conflicting scheme (h2c://) and port (:443, the HTTPS port)'],
  ['https://h:80', 'upstream address has conflicting scheme (https://) and port (:80, the HTTP port)'],
  ['http://h/', 'for now, URLs for proxy upstreams only support scheme, host, and port components'],
  ['http://h/api?x', 'for now, URLs for proxy upstreams only support scheme, host, and port components'],
  ['unix:///x', 'for now, URLs for proxy upstreams only support scheme, host, and port components'],
  [
    'http://{host}',
    'due to parsing difficulties, placeholders are not allowed when an upstream address contains a scheme',
  ],
  ['wss://h', 'the scheme wss:// is only supported in browsers; use https:// instead'],
  ['ftp://h', 'unsupported URL scheme ftp://'],
  ['h:8080;', 'invalid start port: strconv.ParseUint: parsing "8080;": invalid syntax'],
  ['h:5-2', 'end port must not be less than start port'],
  ['h:0-65535', 'port range exceeds 65535 ports'],
  ['{host}:99-1', 'end port must not be less than start port'],
  ['unix//x|abc', 'could not parse octal permission bits in /x|abc: strconv.ParseUint: parsing "abc": invalid syntax'],
  ['unix//x|0422', "owner of the socket requires '-w-' (write, octal: '2') permissions at least; got 'r--' in /x|0422"],
  ['h:99999', 'invalid start port: strconv.ParseUint: parsing "99999": value out of range'],
])('%s is refused', (text, error) => {
  expect(parseUpstreamAddress(text)).toMatchObject({ error })
})
