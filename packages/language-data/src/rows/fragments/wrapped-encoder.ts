import type { Row } from '../../row.ts'

/** The encoder that another one changes the fields for. */
export const wrappedEncoder: Row = {
  args: '<encoder:module(caddy.logging.encoders, format, zapcore.Encoder)>',
  json: { wrap: '<encoder>' },
}
