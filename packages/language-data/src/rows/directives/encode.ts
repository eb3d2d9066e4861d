import type { Row } from '../../row.ts'
import { responseMatcher } from '../fragments/response-matchers.ts'

export const encode: Row = {
  order: 22,
  handler: 'encode',
  args: '[<matcher>] [<formats...>]',
  surplus: 'line',
  json: { $formats: ['<formats>'] },
  finish: 'encoders',
  load: 'preferredEncoders',
  block: {
    minimum_length: { args: '<length:int>', json: 'minimum_length' },
    match: { ...responseMatcher, at: 'match', once: 'matcher is defined more than once: {name}' },
    '*': {
      args: '<encoder:module(http.encoders)>',
      json: { 'encodings.{$mod}': '<encoder>', '$preferred[]': '<$mod>' },
    },
  },
}
