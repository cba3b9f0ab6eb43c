/**
 * Writes src/data/alias-table.ts from the rows of src/data/aliases/*.json: keys ready to be looked up, no examples,
 * so that a browser loads no more than it needs. Run it after adding a row:
 * npm run generate
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { AliasRow } from '../src/model/alias.ts'
import { canonicalIri } from '../src/model/text/iri.ts'
import { fold } from '../src/model/text/fold.ts'

const FOLDER = new URL('../src/data/aliases/', import.meta.url)
export const ALIAS_TARGET: URL = new URL('../src/data/alias-table.ts', import.meta.url)

/** Every row, file by file. */
export function aliasRows(): { readonly file: string; readonly row: AliasRow }[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).sort()
  return files.flatMap((file) => (JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as AliasRow[]).map((row) => ({ file, row })))
}

/** The text of src/data/alias-table.ts for the rows as they stand. */
export function generatedAliases(): string {
  const lines = aliasRows().map(({ row }) => line(row))
  return `// Written by scripts/generate-aliases.ts from data/aliases/*.json: do not edit.

/**
 * One row a line: key, id (or \`:kind\`), assumptions, candidates, a bar apart. A key is a folded title, an address
 * (\`@\`) in its canonical form, or a code (\`#\`) of the European table.
 */
export const ALIAS_TABLE: string =
  ${JSON.stringify(lines.sort().join('\n')).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}
`
}

function line({ alias, iri, code, id, kind, assumed = [], candidates = [] }: AliasRow): string {
  const key = iri !== undefined ? `@${canonicalIri(iri)}` : code !== undefined ? `#${code.toLowerCase()}` : fold(alias ?? '')
  return [key, id ?? `:${kind ?? ''}`, assumed.join(' '), candidates.join(' ')].join('|').replace(/\|+$/, '')
}

if (import.meta.main) writeFileSync(ALIAS_TARGET, generatedAliases())
