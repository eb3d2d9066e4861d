import { join } from 'node:path'

/** The page of a rule, from the root of this package. */
export const pageName = (rule: string): string => `rules/${rule}.md`

/** The same as a path on this machine. */
export const pagePath = (rule: string): string => join(packageFolder(), pageName(rule))

/** The folder of this package: both the sources and the bundle lie one level below it. */
export const packageFolder = (): string => join(import.meta.dirname, '..')
