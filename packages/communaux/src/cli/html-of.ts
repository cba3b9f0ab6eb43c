import { CliError } from './errors.ts'
import type { Input } from './input.ts'

/** How far a page states its encoding (HTML, 4.2.5.5). */
const PRESCAN = 1024

/**
 * The text of a file that a person can read.
 *
 * @throws CliError when it is empty or binary
 */
export function textOf({ bytes, name, contentType }: Input): string {
  const text = decode(bytes, contentType)
  if (text.trim() === '') throw new CliError({ fr: `${name} : ce fichier est vide.`, en: `${name}: this file is empty.` })
  if (text.includes('\u0000')) throw new CliError({ fr: `${name} : ce fichier n’est pas du texte.`, en: `${name}: this file is not text.` })
  return text
}

/**
 * The text of a page. Anything with a tag is a page: browsers read worse.
 *
 * @throws CliError when there is no HTML in it
 */
export function htmlOf(input: Input): string {
  const text = textOf(input)
  if (/<[a-z!/]/i.test(text)) return text
  throw new CliError({ fr: `${input.name} : ce n’est pas une page HTML.`, en: `${input.name}: this is not an HTML page.` })
}

/** The encoding of a byte order mark, else the one that the server or the page states, else UTF-8. */
function decode(bytes: Uint8Array, contentType = ''): string {
  const marked = utf16(bytes)
  if (marked !== null) return new TextDecoder(marked).decode(bytes)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  const stated = /charset=["']?([\w-]+)/i.exec(contentType)?.[1] ?? /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(stated).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** Spreadsheets of Windows save « Unicode text » so. */
function utf16([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}
