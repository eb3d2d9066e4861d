import type { Row } from '../../row.ts'

const names = (json: string): Row => ({ args: '<names...>', surplus: 'line', json })

const browse: Row = {
  args: '[<template_file>]',
  json: { browse: {}, 'browse.template_file': '<template_file>' },
  once: 'browsing is already configured',
  when: 'early',
  unknown: "unknown subdirective '{name}'",
  load: 'sortOptions',
  block: {
    reveal_symlinks: {
      json: 'browse.reveal_symlinks',
      once: 'Symlinks path reveal is already enabled',
      since: '2.8.4',
    },
    sort: {
      since: '2.9.1',
      args: '[<options:oneOf(name|namedirfirst|size|time|asc|desc)...>]',
      json: { 'browse.sort[]': '<options>' },
      error: "unknown sort option '{value}'",
    },
    plain_time_format: {
      since: '2.11.9',
      args: '<layout:nonempty>',
      surplus: 'line',
      json: 'browse.plain_time_format',
      missing: 'plain_time_format is missing a time layout argument',
      many: 'plain_time_format accepts exactly one time layout argument; enclose layouts containing spaces in quotes',
      error: 'plain_time_format requires a non-empty time layout argument',
      once: 'plain_time_format is already set',
      when: 'late',
    },
    file_limit: {
      since: '2.9.1',
      args: '<limit:int>',
      surplus: 'line',
      json: 'browse.file_limit',
      count: 'file_limit should have an integer value',
      before: { '2.11.5': { args: '<limit>' } },
      error: 'file_limit should have an integer value',
      once: 'file_limit is already enabled',
      when: 'late',
    },
  },
}

export const fileServer: Row = {
  order: 37,
  handler: 'file_server',
  surplus: 'line',
  args: [{ sig: '[<matcher>] <browse:oneOf(browse)>', json: { browse: {} } }, '[<matcher>]'],
  error: '@args',
  unknown: "unknown subdirective '{name}'",
  block: {
    fs: { args: '<filesystem>', json: 'fs', once: 'file system already specified', since: '2.8.4' },
    hide: names('hide[]'),
    index: names('index_names'),
    root: { args: '<path>', json: 'root' },
    browse,
    precompressed: {
      args: '[<formats...>]',
      surplus: 'line',
      json: 'precompressed_order',
      check: 'moduleNames(http.precompressed)',
    },
    status: { args: '<status>', json: 'status_code' },
    disable_canonical_uris: { surplus: 'first', json: { canonical_uris: false } },
    pass_thru: { surplus: 'first', json: 'pass_thru' },
    etag_file_extensions: { ...names('etag_file_extensions'), since: '2.8.4' },
  },
}
