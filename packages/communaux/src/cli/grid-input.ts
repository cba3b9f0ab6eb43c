import type { Localized } from '@communaux/report'
import { parseDocument } from 'yaml'
import { aliasFault, yamlFault } from '../read/yaml-words.ts'
import { CliError } from './errors.ts'
import { textOf } from './html-of.ts'
import type { Input } from './input.ts'

/** YAML that starts with one of the keys of a grid; comments and blank lines may come first. */
const YAML = /^\uFEFF?(?:#.*\n|---\s*\n|\s*\n)*(?:version|pages)\s*:/

/**
 * What the reader of grids takes: the bytes of an archive, or a text (YAML as JSON).
 *
 * @throws CliError when the file is empty, binary, or is YAML that cannot be read
 */
export function gridInput(input: Input): string | Uint8Array {
  const [first, second] = input.bytes
  if (first === 0x50 && second === 0x4b) return input.bytes
  const text = textOf(input)
  return YAML.test(text) ? jsonOf(text, input.name) : text
}

/** Every scalar stays a text: as a number, criterion 8.10 would be 8.1. */
function jsonOf(text: string, file: string): string {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false })
  const [error] = document.errors
  if (error) return refuse(`${file}:${text.slice(0, error.pos[0]).split('\n').length}`, yamlFault(error))
  try {
    return JSON.stringify(document.toJS({ maxAliasCount: 100 }))
  } catch (cause) {
    return refuse(file, aliasFault(cause))
  }
}

function refuse(place: string, { fr, en }: Localized): never {
  throw new CliError({ fr: `${place} : YAML illisible : ${fr}.`, en: `${place}: unreadable YAML: ${en}.` })
}
