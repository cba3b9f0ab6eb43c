import { readFileSync } from 'node:fs'
import { DataFactory, Parser, Store } from 'n3'
import { Validator } from 'shacl-engine'

/** The official shapes, ready to validate. */
export const shaclValidator = (shapes: string): Validator => new Validator(new Store(new Parser().parse(readFileSync(shapes, 'utf8'))), { factory: DataFactory })

/** How many results shacl-engine has. */
export async function shaclResults(validator: Validator, dataset: Store): Promise<number> {
  return (await validator.validate({ dataset })).results.length
}
