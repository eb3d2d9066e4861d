import type { Row } from '../../row.ts'
import { singleText } from '../fragments/single-text.ts'

export const keyType: Row = {
  ...singleText('type:knownWord(|ed25519|p256|p384|rsa2048|rsa4096)'),
  loadError: 'unrecognized key type: {value}',
}
