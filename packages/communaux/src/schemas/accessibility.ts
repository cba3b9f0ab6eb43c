import { flag, list, named, numberOrNull, object, oneOf, text, textOrNull, type JsonSchema } from './build.ts'

/** Digits as text beyond 2^53; null while a criterion is not tested. */
const part: JsonSchema = { type: ['number', 'string', 'null'] }
const rateOf = object({ num: part, den: part, percent: numberOrNull })

export const accessibilityRate: JsonSchema = named('accessibility-rate', 'communaux accessibility rate', object({
  edition: text,
  global: rateOf,
  mean: rateOf,
  state: oneOf('total', 'partial', 'none', 'undetermined'),
  untested: {},
}))

export const accessibilityContrast: JsonSchema = named('accessibility-contrast', 'communaux accessibility contrast', object({
  foreground: text,
  background: text,
  ratio: { type: 'number', minimum: 1, maximum: 21 },
  passes: object({ normal: flag, large: flag, ui: flag }),
  suggestion: textOrNull,
}))

const verdict = oneOf('NC', 'NA', 'no-defect-found', 'needs-human', 'untested')

/** What `accessibility check` adds to a report. */
export const pages: JsonSchema = list(object({
  url: text,
  title: textOrNull,
  criteria: { type: 'object', additionalProperties: object({ verdict, tests: { type: 'object', additionalProperties: verdict } }) },
}))
