import { checkCelExpression } from './cel-expression.ts'
import { checkRegularExpression } from './regular-expression.ts'
import type { LanguageCheckers } from './value-type.ts'

/** All checkers of languages that Caddy hands values on to. */
export const languageCheckers: LanguageCheckers = {
  regularExpression(pattern) {
    const problem = checkRegularExpression(pattern)
    return problem ? [problem] : []
  },
  celExpression(expression) {
    const { problems, message } = checkCelExpression(expression)
    return problems.map((problem) => ({ ...problem, message: message! }))
  },
}
