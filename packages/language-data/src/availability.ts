import { isOlder, type Release, releases } from './release.ts'
import type { Row } from './row.ts'

/** Which releases of Caddy know something that the one a configuration is for does not know. */
export interface Availability {
  /** The release that the configuration is for. */
  readonly release: Release
  /** The first release that knows it, if that is a later one. */
  readonly since?: string
  /** The release that took it away, if it was there before. */
  readonly removedIn?: string
  /** What to use instead. */
  readonly instead?: string
}

export function availabilityOf(
  { since, until, instead }: Pick<Row, 'since' | 'until' | 'instead'>,
  release: Release,
): Availability {
  const isLater = since !== undefined && isOlder(release, since)
  const removedIn = until === undefined ? undefined : releases.find((other) => isOlder(until, other))
  return {
    release,
    ...(isLater ? { since } : removedIn !== undefined && { removedIn }),
    ...(instead !== undefined && { instead }),
  }
}
