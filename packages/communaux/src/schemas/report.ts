import { evidenceSchema, proposalSchema, reportSchema, type JsonSchema } from '@communaux/report/json'
import { pages } from './accessibility.ts'
import { list, named } from './build.ts'
import { datasets, harvested } from './dcat.ts'
import { definitions, estimate } from './label.ts'
import { packages } from './licence.ts'

interface ObjectSchema {
  readonly required: readonly string[]
  readonly properties: JsonSchema
  readonly $defs: JsonSchema
}

/** The schema of a report with the keys that a verb adds at its top. */
function extended(name: string, title: string, added: JsonSchema): JsonSchema {
  const { required, properties, $defs } = reportSchema as JsonSchema & ObjectSchema
  return named(name, title, {
    ...inner(reportSchema),
    required: [...required, ...Object.keys(added)],
    properties: { ...properties, ...added },
    $defs: { ...$defs, ...definitions },
  })
}

/** A schema inside another one: an `$id` of its own would change where its references lead. */
function inner(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$id' && key !== '$schema' && key !== 'title'))
}

export const report: JsonSchema = reportSchema
export const dcatCheck: JsonSchema = extended('dcat-check', 'communaux dcat check', { datasets })
export const harvestCheck: JsonSchema = extended('dcat-harvest-check', 'communaux dcat harvest-check', { datasets: harvested })
export const licenceCheck: JsonSchema = extended('licence-check', 'communaux licence check', { packages })
export const accessibilityCheck: JsonSchema = extended('accessibility-check', 'communaux accessibility check', { pages })
export const townCheck: JsonSchema = extended('check', 'communaux check', { facts: list(inner(evidenceSchema)), proposals: list(inner(proposalSchema)), score: estimate, datasets })
