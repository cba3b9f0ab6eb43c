import type { Mapping } from '../mapping.ts'
import { rowMappings } from '../rows.ts'
import { accessibiliteControle } from './accessibilite-controle.ts'
import { accessibiliteDeclaration } from './accessibilite-declaration.ts'
import { accessibiliteSchema } from './accessibilite-schema.ts'
import { ecosystemeSite } from './ecosysteme-site.ts'
import { formatsDocuments } from './formats-documents.ts'

/** Every way from facts to questions: rows, and rules on several facts. */
export const mappings: readonly Mapping[] = [...rowMappings, accessibiliteControle, accessibiliteDeclaration, accessibiliteSchema, ecosystemeSite, formatsDocuments]
