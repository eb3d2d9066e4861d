import { fmt } from './fmt.ts'

void fmt(process.argv.slice(3)).then((status) => {
  process.exitCode = status
})
