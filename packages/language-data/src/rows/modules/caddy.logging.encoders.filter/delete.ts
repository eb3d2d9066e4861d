import type { Row } from '../../../row.ts'

const deleteFilter: Row = { goType: '*logging.DeleteFilter' }

export { deleteFilter as delete }
