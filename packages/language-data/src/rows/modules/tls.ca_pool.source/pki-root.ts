import { pkiPool } from '../../fragments/pki-pool.ts'

export const pkiRoot = pkiPool
