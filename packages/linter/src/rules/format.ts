import { formatEdits } from '@caddyfile/formatter'
import { defineRule } from '../rule.ts'

export const format = defineRule({
  name: 'format',
  summary: 'Finds files that are not laid out as `caddy fmt` does.',
  category: 'style',
  fixes: ['safe'],
  messages: {
    unformatted: {
      text: 'The file is not formatted, from here on.',
      help: 'Run `caddyfile-lint fmt --write`, or let the editor format it.',
      levels: { recommended: 'info' },
    },
  },
  create({ file, report }) {
    // Line breaks are not a matter of the linter's.
    const edits = formatEdits(file.source.text, { endOfLine: 'auto' })
    const [first] = edits
    // Of an empty file, Caddy says more.
    if (first && file.source.text !== '') {
      const fix = { title: 'Format the file', safety: 'safe', edits } as const
      report({ message: 'unformatted', at: { start: first.start, end: first.end }, fixes: [fix] })
    }
    return {}
  },
})
