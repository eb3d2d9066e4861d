import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Files } from './caddy.ts'
import { type Input, recordedCases, shownExamples } from './inputs.ts'
import { mutate, randomNumbers } from './mutations.ts'

export const recordingPath = join(import.meta.dirname, '../cases/mutations.json')

/** Which input is mutated, with which seed, and the error that Caddy reports of it; null where it accepts it. */
export type RecordedMutation = readonly [id: string, seed: number, error: string | null]

interface Recording {
  readonly caddy: string
  readonly mutations: readonly RecordedMutation[]
}

export const readRecording = (): Recording => JSON.parse(readFileSync(recordingPath, 'utf8')) as Recording

/** The inputs that mutations are recorded of: only what the project itself has. */
export const originals = (): ReadonlyMap<string, Input> =>
  new Map([...recordedCases(), ...shownExamples()].map((input) => [input.id, input]))

export const mutationOf = (input: Input, seed: number): Files => mutate(input.files, randomNumbers(seed))
