export type Row = readonly [what: string, measured: string, ratio: string, goal: string]

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** Runs all tasks in turn, so that whatever the machine does meanwhile hits them alike; the median time of each, in ms. */
export function runInTurn<Name extends string>(
  rounds: number,
  tasks: Readonly<Record<Name, () => unknown>>,
): Record<Name, number> {
  const entries = Object.entries(tasks) as [Name, () => unknown][]
  const times = new Map(entries.map(([name]) => [name, [] as number[]]))
  for (let round = -5; round < rounds; round++) {
    for (const [name, task] of entries) {
      const start = performance.now()
      task()
      if (round >= 0) times.get(name)!.push(performance.now() - start)
    }
  }
  return Object.fromEntries(entries.map(([name]) => [name, median(times.get(name)!)])) as Record<Name, number>
}
