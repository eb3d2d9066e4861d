import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** What changes in a file, in the form that `patch` and `git apply` take. */
export const unifiedDiff = (path: string, before: string, after: string): string =>
  createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', { headerOptions: FILE_HEADERS_ONLY })
