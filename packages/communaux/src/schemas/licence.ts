import { count, flag, list, named, number, object, oneOf, text, textOrNull, type JsonSchema } from './build.ts'

export const licenceNormalise: JsonSchema = named('licence-normalise', 'communaux licence normalise', list(object({
  input: text,
  id: textOrNull,
  kind: text,
  assumed: {},
  candidates: list({}),
  because: {},
})))

export const licenceExpression: JsonSchema = named('licence-expression', 'communaux licence expression', object({
  input: text,
  valid: flag,
  normal: textOrNull,
  ids: list(text),
  errors: list(object({ offset: count, length: count, message: {}, suggestion: textOrNull })),
  satisfies: { type: ['boolean', 'null'] },
}))

export const licenceIdentify: JsonSchema = named('licence-identify', 'communaux licence identify', list(object({
  file: text,
  expression: textOrNull,
  matches: list(object({ id: text, kind: oneOf('exact', 'modified', 'partial', 'notice', 'tag'), confidence: number, start: count, end: count, twins: list(text) })),
})))

export const licenceCompatible: JsonSchema = named('licence-compatible', 'communaux licence compatible', object({
  inbound: list(text),
  outbound: text,
  kind: oneOf('software', 'data'),
  use: text,
  verdict: oneOf('yes', 'no', 'conditions', 'unknown'),
  reasons: list(object({ verdict: oneOf('yes', 'no', 'conditions', 'unknown'), text: {}, source: {} })),
}, { possible: list(text) }))

/** What `licence check` adds to a report. */
export const packages: JsonSchema = list(object({ purl: text, name: text, version: text, licence: text, from: {} }))
