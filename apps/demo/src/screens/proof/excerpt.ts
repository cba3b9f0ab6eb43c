import { visible, type Finding } from '@communaux/report'
import type { Store } from '../../store/port.ts'
import type { Result } from '../../town/result.ts'

/** Lines of the document around the place of a finding. */
export interface Excerpt {
  readonly file: string
  readonly hash: string
  readonly lines: readonly { readonly number: number; readonly text: string; readonly here: boolean }[]
}

const AROUND = 2
const WIDTH = 400

/** The lines that a finding is about, from the document as it was read; null when it names no place. */
export async function excerptOf(store: Store, result: Result, { location }: Finding): Promise<Excerpt | null> {
  const hash = location && Object.hasOwn(result.documents, location.file) ? result.documents[location.file] : undefined
  const document = hash === undefined ? null : await store.documents.get(hash)
  if (!location || !document) return null
  const lines = new TextDecoder().decode(document.bytes).split(/\r\n|\r|\n/)
  const last = location.endLine ?? location.line
  const from = Math.max(1, location.line - AROUND)
  const to = Math.min(lines.length, last + AROUND)
  return {
    file: location.file,
    hash: document.hash,
    lines: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
      const number = from + index
      return { number, text: visible(lines[number - 1] ?? '').slice(0, WIDTH), here: number >= location.line && number <= last }
    }),
  }
}
