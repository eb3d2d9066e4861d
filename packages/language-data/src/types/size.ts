import { quoteAsGo } from '../go-number.ts'
import type { ValueType } from '../value-type.ts'

const kilo = { k: 1, m: 2, g: 3, t: 4, p: 5, e: 6 } as const

/** A number of bytes by go-humanize's `ParseBytes`: `10MB` counts in thousands, `10MiB` in 1,024. */
export const size: ValueType = {
  description: 'a number of bytes such as 10MB or 512KiB',
  parse({ text }) {
    const [, digits = '', rest = ''] = /^([\d.,]*)(.*)$/s.exec(text) ?? []
    const number = digits.replaceAll(',', '')
    if (!/^(\d+\.?\d*|\.\d+)$/.test(number)) {
      return { error: `strconv.ParseFloat: parsing ${quoteAsGo(number)}: invalid syntax` }
    }
    const unit = lowerCase(rest.trim())
    const factor = factorOf(unit)
    if (factor === undefined) return { error: `unhandled size name: ${unit}` }
    const value = Number(number) * factor
    return value >= 2 ** 64 ? { error: `too large: ${text}` } : { value: Math.trunc(value) }
  },
}

/** Go changes every character into one; JavaScript makes two of some. */
const lowerCase = (text: string): string => [...text].map((char) => [...char.toLowerCase()][0]).join('')

function factorOf(unit: string): number | undefined {
  if (unit === '' || unit === 'b') return 1
  const match = /^([kmgtpe])(ib?|b)?$/.exec(unit)
  if (!match) return undefined
  const [, letter, suffix] = match
  const power = kilo[letter as keyof typeof kilo]
  return suffix?.startsWith('i') ? 1024 ** power : 1000 ** power
}
