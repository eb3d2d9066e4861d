/**
 * Whether a word holds an environment variable, so that it is only known where the file is used. When imports are expanded,
 * nothing else is open: an argument that was not given stays as it is written.
 */
export const isOpaque = (text: string): boolean => text.includes('{$')
