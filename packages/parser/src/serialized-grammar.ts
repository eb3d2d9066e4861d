import type { ISerializedGast } from 'chevrotain'
import { CaddyfileGrammar } from './grammar.ts'

/** The grammar as data, for diagrams. */
export const serializedGrammar = (): ISerializedGast[] => new CaddyfileGrammar().getSerializedGastProductions()
