import type { Row } from '../../row.ts'

export const events: Row = {
  unknown: '@args',
  block: {
    on: {
      args: '<event> <handler:module(events.handlers, handler)>',
      json: { 'subscriptions[]': { events: ['<event>'], handlers: ['<handler>'] } },
    },
  },
}
