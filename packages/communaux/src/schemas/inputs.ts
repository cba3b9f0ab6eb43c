import { criteria } from '@communaux/accessibility'
import { schemaOf, type FormatName } from '@communaux/label'
import { configJsonSchema } from '../config/json-schema.ts'
import { list, named, object, oneOf, text, type JsonSchema } from './build.ts'

const status = oneOf('C', 'NC', 'NA', 'NT')
const cell: JsonSchema = { anyOf: [status, object({ status }, { reason: oneOf('absent', 'exempt', 'derogation-with-alternative'), note: text })] }
const cells: JsonSchema = { type: 'object', properties: Object.fromEntries(criteria.map(({ id }) => [id, cell])), additionalProperties: false }
const grid: JsonSchema = named('grid', 'Grille d’audit RGAA', object({ pages: list(object({ criteria: cells }, { id: text, url: text, title: text, process: text })) }, { version: text }))

const ofLabel = (format: FormatName): JsonSchema => ({ ...schemaOf(format), $id: `urn:communaux:schema:${format}:1` })

/** The schema of each file that a verb reads, JSON or YAML, by name: made when it is asked for. */
export const INPUT_SCHEMAS: Readonly<Record<string, () => JsonSchema>> = {
  answers: () => ofLabel('answers'),
  'communaux-yml': configJsonSchema,
  edition: () => ofLabel('edition'),
  grid: () => grid,
  grids: () => ofLabel('grids'),
  scale: () => ofLabel('scale'),
}
