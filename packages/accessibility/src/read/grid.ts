import { type Finding, finding } from '@communaux/report'
import { RGAA } from '../model/criterion.ts'
import type { Grid } from '../model/grid.ts'
import { readGridCsv } from './grid-csv.ts'
import { readGridJson } from './grid-json.ts'
import { readGridOds } from './grid-ods.ts'
import { GRID_PROBLEMS } from './problems.ts'
import { isZip, unzipOne } from './zip.ts'

export interface ReadGridOptions {
  /** The file's name, for locations. */
  readonly file?: string
}

/**
 * Reads an audit grid: our JSON, the CSV of Ara or Frago, the official ODS. What cannot be read is a
 * finding with its place; a file of no known format gives an empty grid and one finding.
 *
 * @example (await readGrid('Critères,Accueil\n1.1,C\n')).value.pages[0].criteria['1.1'] // { status: 'C' }
 */
export async function readGrid(input: string | Uint8Array, { file = 'grille' }: ReadGridOptions = {}): Promise<{ value: Grid; findings: Finding[] }> {
  const findings: Finding[] = []
  const value = typeof input !== 'string' && isZip(input) ? await readArchive(input, file, findings) : readText(decoded(input), file, findings)
  if (value) return { value, findings }
  if (findings.length === 0) findings.push(unknownFormat(file, 'pages, Critères'))
  return { value: { version: RGAA.edition, pages: [] }, findings }
}

const decoded = (input: string | Uint8Array): string => (typeof input === 'string' ? input : new TextDecoder().decode(input))

async function readArchive(bytes: Uint8Array, file: string, findings: Finding[]): Promise<Grid | null> {
  const content = await unzipOne(bytes, 'content.xml')
  return content === null ? null : readGridOds(content, file, findings)
}

function readText(text: string, file: string, findings: Finding[]): Grid | null {
  if (!/^\uFEFF?\s*[{[]/.test(text)) return readGridCsv(text, file, findings)
  try {
    return readGridJson(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, findings)
  } catch (error) {
    findings.push(unknownFormat(file, error instanceof Error ? error.message : ''))
    return null
  }
}

const unknownFormat = (file: string, why: string): Finding =>
  finding(GRID_PROBLEMS['grid-format'], { value: why, location: { file, line: 1, column: 1 } })
