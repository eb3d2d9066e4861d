import type { Documentation } from '../../documentation.ts'

export const bcrypt: Documentation = {
  summary: 'Compares passwords with bcrypt hashes.',
  page: 'caddyfile/directives/basic_auth#syntax',
  contexts: ['basic_auth', 'basicauth'],
  example: 'basic_auth bcrypt {\n\tbob $2a$14$nmvtDlKxqiKKtbS7O37GoO5lKGWWmYtugbpvSVCxzLWvQc9en2.BS\n}',
}
