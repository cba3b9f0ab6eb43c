import { list, named, number, numberOrNull, object, text, textOrNull, type JsonSchema } from './build.ts'

const points = object({ min: numberOrNull, max: numberOrNull, of: number })
const domain: JsonSchema = object({ id: text, points, coverage: number, domains: list({ $ref: '#/$defs/domain' }) })

/** The estimate, wherever it stands */
export const estimate: JsonSchema = object({
  edition: text,
  scale: object({ id: text, author: text }),
  coverage: { type: 'number', minimum: 0, maximum: 1 },
  points,
  domains: list({ $ref: '#/$defs/domain' }),
  level: object({ min: textOrNull, max: textOrNull }),
  gates: list({}),
  readings: {},
  explanation: {},
})

export const definitions: JsonSchema = { domain }

export const labelScore: JsonSchema = named('label-score', 'communaux label score', { ...estimate, $defs: definitions })

export const labelNext: JsonSchema = named('label-next', 'communaux label next', object({ to: textOrNull, steps: list({}), cost: {} }))

export const labelAgreement: JsonSchema = named('label-agreement', 'communaux label agreement', object({
  method: text,
  metric: textOrNull,
  value: numberOrNull,
  raters: number,
  units: number,
  note: {},
}))
