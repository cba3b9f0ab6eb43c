import { gridShape } from '../agreement/read.ts'
import { answersShape } from '../read/answers.ts'
import { editionShape } from '../read/edition.ts'
import { scaleDefinitions, scaleShape } from '../read/scale.ts'
import type { JsonSchema } from '../read/shape.ts'

export type FormatName = 'answers' | 'edition' | 'grids' | 'scale'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The JSON Schema (2020-12) of a format of this package, made from the description that reads it: both always agree.
 *
 * @example JSON.stringify(schemaOf('answers'))
 */
export function schemaOf(format: FormatName): JsonSchema {
  return { $schema: DIALECT, title: TITLES[format], ...SCHEMAS[format]() }
}

const TITLES: Readonly<Record<FormatName, string>> = {
  answers: 'Réponses à un label (communaux)',
  edition: 'Édition d’un label (communaux)',
  grids: 'Grilles de plusieurs évaluateurs (communaux)',
  scale: 'Grille d’estimation d’un label (communaux)',
}

const SCHEMAS: Readonly<Record<FormatName, () => JsonSchema>> = {
  answers: () => answersShape.schema,
  edition: () => editionShape.schema,
  grids: () => gridShape.schema,
  scale: () => ({ ...scaleShape.schema, $defs: scaleDefinitions() }),
}
