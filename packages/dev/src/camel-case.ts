/** The name that a file's export has: `status-class` → `statusClass`. */
export const camelCase = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
