import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { planted } from './planted.ts'

/** The official shapes, ready to validate. */
export const shaclValidator = (shapes: string): Validator => new Validator(new Store(new Parser().parse(readFileSync(shapes, 'utf8'))), { factory: DataFactory })

/** What shacl-engine finds, in the words of our rows. */
export async function shaclResults(validator: Validator, dataset: Store): Promise<number> {
  const { results } = await validator.validate({ dataset })
  return planted(results.map(({ constraintComponent }) => (constraintComponent.value.endsWith('#MinCountConstraintComponent') ? 'minCount' : 'other')))
}
