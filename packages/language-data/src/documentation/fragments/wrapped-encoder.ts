import type { Documentation } from '../documentation.ts'
import { blockExample } from './block-example.ts'

export const wrappedEncoder = (name: string, page: string): Documentation => ({
  summary: 'Chooses the encoder that writes the entry in the end.',
  page,
  default: 'console on a terminal, else json',
  example: blockExample(['log', `format ${name}`], 'wrap json'),
})
