import type { Row } from '../../row.ts'

const resource: Row = { args: '<resource>', json: { 'resources[]': { target: '<resource>' } } }

const resourceByMethod = (method: string): Row => ({
  args: '<resource>',
  json: { 'resources[]': { method, target: '<resource>' } },
})

export const push: Row = {
  order: 23,
  handler: 'push',
  args: '[<matcher>] [<resource>]',
  json: { $onLine: '<resource>' },
  block: {
    headers: {
      surplus: 'first',
      block: {
        '*': { args: '<field> [<value> [<replacement>]]', surplus: 'line', check: 'requestHeaderField' },
      },
    },
    GET: resourceByMethod('GET'),
    HEAD: resourceByMethod('HEAD'),
    '*': resource,
  },
}
