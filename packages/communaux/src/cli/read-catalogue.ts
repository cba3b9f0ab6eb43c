import { readCatalog, type ReadResult } from '@communaux/dcat'
import type { Finding } from '@communaux/report'
import type { Context } from './command.ts'
import { CliError } from './errors.ts'
import type { Input } from './input.ts'

/** A catalogue that was read, at least in part, and the file it comes from. */
export type CatalogueInput = ReadResult & { readonly input: Input }

/**
 * Reads a catalogue in any known format, by its name unless it is already here. What was repaired is in `findings`; what is read in part is read.
 *
 * @throws CliError when there is no known format in the file
 */
export async function readCatalogue(opened: Input | { readonly name: string }, { input }: Pick<Context, 'input'>): Promise<CatalogueInput> {
  const file = 'bytes' in opened ? opened : await input(opened.name)
  const result = await readCatalog(file.bytes, { base: file.base, file: file.name })
  if (result.format === null) throw unknownFormat(file.name, result.findings)
  return { ...result, input: file }
}

/** The error for a file in which no known format was recognised: what it looks like comes before what was repaired. */
export function unknownFormat(name: string, findings: readonly Finding[]): CliError {
  const said = findings.find(({ rule }) => rule === 'dcat/read-format') ?? findings[0]
  const reason = said?.message ?? { fr: 'aucun format de catalogue reconnu.', en: 'no known catalogue format.' }
  return new CliError({ fr: `${name} : ${reason.fr}`, en: `${name}: ${reason.en}` })
}
