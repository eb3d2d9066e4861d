/** Whether a number lies in a range written as `0,`, `(0,1]`, `1,10`; round brackets leave the end out. */
export function isInRange(value: number, range: string): boolean {
  const match = /^([[(]?)\s*([^,\s]*)\s*,\s*([^\])\s]*)\s*([\])]?)$/.exec(range)
  if (!match) return true
  const [, open, low, high, close] = match
  if (low !== '' && (open === '(' ? value <= Number(low) : value < Number(low))) return false
  return !(high !== '' && (close === ')' ? value >= Number(high) : value > Number(high)))
}
