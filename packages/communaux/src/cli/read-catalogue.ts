import { readCatalog, type ReadResult } from '@communaux/dcat'
import type { Context } from './command.ts'
import { CliError } from './errors.ts'
import type { Input } from './input.ts'

/** A catalogue that was read, at least in part, and the file it comes from. */
export type CatalogueInput = ReadResult & { readonly input: Input }

/**
 * Reads a catalogue in any known format. What was repaired is in `findings`; what is read in part is read.
 *
 * @throws CliError when there is no known format in the file
 */
export async function readCatalogue(name: string, { input }: Pick<Context, 'input'>): Promise<CatalogueInput> {
  const file = await input(name)
  const result = await readCatalog(file.bytes, { base: file.base, file: file.name })
  if (result.format !== null) return { ...result, input: file }
  const [first] = result.findings
  const reason = first?.message ?? { fr: 'aucun format de catalogue reconnu.', en: 'no known catalogue format.' }
  throw new CliError({ fr: `${file.name} : ${reason.fr}`, en: `${file.name}: ${reason.en}` })
}
