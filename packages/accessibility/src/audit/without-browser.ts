import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Localized } from '@communaux/report'
import type { Tally } from '@communaux/report/rules'
import { readPage } from '../read/html.ts'
import { judge, type Judged, type JudgeOptions } from './judge.ts'

export type ReadSource = (url: string) => Promise<string>

/** A `file:` URL from the disk, any other with GET. */
export const readSource: ReadSource = async (url) => {
  if (url.startsWith('file:')) return readFile(fileURLToPath(url), 'utf8')
  const response = await globalThis.fetch(url, { signal: AbortSignal.timeout(20_000) })
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  return response.text()
}

/** The same rules on the source alone. What asks for a browser does not run. */
export async function judgeSource(url: string, read: ReadSource, options: JudgeOptions, tally: Tally): Promise<Judged | { readonly problem: Localized }> {
  try {
    const page = readPage(await read(url), { url })
    return judge({ page, axe: null, states: null, documents: [], gaps: [SOURCE_ONLY] }, options, tally)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { problem: { fr: why, en: why } }
  }
}

const SOURCE_ONLY: Localized = {
  fr: 'Outil absent : sans navigateur, seul le code source a été lu. Le contraste, le clavier, l’affichage et les composants ne sont pas testés.',
  en: 'Missing tool: without a browser only the source was read. Contrast, keyboard, layout and components are not tested.',
}
