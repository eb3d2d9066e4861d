import type { Row } from '../../../row.ts'

export const weightedRoundRobin: Row = {
  args: '<weights:int(0,)...>',
  surplus: 'line',
  json: 'weights[]',
  loadLine: 'someWeight',
  error: "invalid weight value '{value}': {error}",
  range: "invalid weight value '{value}': weight should be non-negative",
}
