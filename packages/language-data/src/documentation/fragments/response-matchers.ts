import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

/** What a response matcher has, wherever it stands. */
export const responseMatcherEntries: Readonly<Record<string, Documentation>> = {
  status: {
    summary: 'Matches the status code of a response, or its class.',
    page: 'caddyfile/response-matchers#status',
    example: 'reverse_proxy app:8080 {\n\t@bad status 5xx 404\n\treplace_status @bad 502\n}',
  },
  header: {
    summary:
      'Matches a field of the response header, with `*` at either end of the value; `!` before its name means that it must be missing.',
    page: 'caddyfile/response-matchers#header',
    example: 'reverse_proxy app:8080 {\n\t@bad header Content-Type text/*\n\treplace_status @bad 502\n}',
  },
}

/** The entries by which `reverse_proxy` and `intercept` take responses over; `head` is the line of one of them. */
export function responseEntries(head: string, page: string): Readonly<Record<string, Documentation>> {
  return {
    '@*': {
      summary: 'Defines a response matcher for this block.',
      page: `${page}#syntax`,
      example: blockExample([head], '@error status 5xx', 'replace_status @error 503'),
      block: responseMatcherEntries,
    },
    handle_response: {
      summary: 'Runs directives in place of the response, if its matcher takes it.',
      page: `${page}#handle_response`,
      example: blockExample([head, 'handle_response'], 'respond "sorry" 503'),
    },
    replace_status: {
      summary: 'Replaces the status code of the response, if its matcher takes it.',
      page: `${page}#replace_status`,
      example: blockExample([head], 'replace_status 503'),
    },
  }
}
