/**
 * The releases of Caddy that the language data was measured with, oldest first. What came with one in between counts from the
 * next one here.
 */
export const releases = [
  '2.6.2',
  '2.8.4',
  '2.9.1',
  '2.10.0',
  '2.10.2',
  '2.11.1',
  '2.11.2',
  '2.11.3',
  '2.11.4',
  '2.11.5',
  '2.11.6',
  '2.11.7',
  '2.11.8',
  '2.11.9',
] as const
export type Release = (typeof releases)[number]

/** What is meant where nobody says otherwise: the release that everything is compared with. */
export const defaultRelease: Release = '2.11.7'

/** The release that a person names, with or without `v`; `2.9` is the newest of those. Undefined where it is none of them. */
export function findRelease(text: string): Release | undefined {
  const name = text.replace(/^v/, '')
  return releases.findLast((release) => release === name || release.replace(/\.\d+$/, '') === name)
}

/** Whether a version, such as `2.9.1`, is older than another one. */
export function isOlder(version: string, than: string): boolean {
  const [ours, theirs] = [version, than].map((text) => text.split('.').map(Number))
  const differing = ours!.findIndex((part, index) => part !== theirs![index])
  return differing >= 0 && ours![differing]! < (theirs![differing] ?? 0)
}
