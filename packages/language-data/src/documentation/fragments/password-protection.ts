import type { Documentation } from '../documentation.ts'

export const passwordProtection = (name: string): Readonly<Pick<Documentation, 'default' | 'example' | 'block'>> => {
  const example = `${name} {\n\tbob $2a$14$nmvtDlKxqiKKtbS7O37GoO5lKGWWmYtugbpvSVCxzLWvQc9en2.BS\n}`
  return {
    default: 'bcrypt',
    example,
    block: {
      '*': {
        summary: 'Permits a user with a password, given as the hash that `caddy hash-password` prints.',
        page: 'caddyfile/directives/basic_auth#syntax',
        example,
      },
    },
  }
}
