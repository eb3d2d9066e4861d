import type { Row } from '../../../row.ts'

export const weightedRoundRobin: Row = {
  since: '2.8.4',
  args: '<weights:int(0,)...>',
  surplus: 'line',
  json: 'weights[]',
  loadLine: 'someWeight',
  error: "invalid weight value '{value}': {error}",
  before: {
    '2.11.5': { loadLine: null },
    '2.9.1': {
      range: "invalid weight value '{value}': weight should be non-zero and positive",
      args: '<weights:int(1,)...>',
    },
  },
  range: "invalid weight value '{value}': weight should be non-negative",
}
