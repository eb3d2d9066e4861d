/** How many Caddys run at once. */
const workers = 8

/**
 * Does something with all of a list, several at a time. An interrupt ends it behind what is being done; returns whether all
 * was done.
 */
export async function inTurn<Item>(list: readonly Item[], work: (item: Item) => Promise<void>): Promise<boolean> {
  const pending = list.values()
  let isInterrupted = false
  const interrupt = () => {
    isInterrupted = true
  }
  process.once('SIGINT', interrupt)
  const worker = async () => {
    for (const item of pending) {
      if (isInterrupted) return
      await work(item)
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  process.off('SIGINT', interrupt)
  return !isInterrupted
}
