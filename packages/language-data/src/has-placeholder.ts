/** Whether a text holds a placeholder, which may stand for anything. */
export const hasPlaceholder = (text: string): boolean => /\{[^{}]+\}/.test(text)
