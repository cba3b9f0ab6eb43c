import { locate } from '@communaux/dcat'
import { visible, type Evidence, type Finding } from '@communaux/report'
import type { Document, Store } from '../../store/port.ts'
import type { Result } from '../../town/result.ts'

/** Lines of the document around the place of a finding. */
export interface Excerpt {
  readonly file: string
  readonly hash: string
  readonly lines: readonly { readonly number: number; readonly text: string; readonly here: boolean }[]
}

/** A document as it was read, under the name that findings give it. */
interface Read extends Document {
  readonly file: string
}

const AROUND = 2
const WIDTH = 400

/** The lines that a finding is about, from the document as it was read; null when its place is not known. */
export async function excerptOf(store: Store, result: Result, finding: Finding): Promise<Excerpt | null> {
  const found = await placeOf(store, result, finding)
  if (!found) return null
  const { document, location } = found
  const lines = new TextDecoder().decode(document.bytes).split(/\r\n|\r|\n/)
  const last = location.endLine ?? location.line
  const from = Math.max(1, location.line - AROUND)
  const to = Math.min(lines.length, last + AROUND)
  return {
    file: document.file,
    hash: document.hash,
    lines: Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
      const number = from + index
      return { number, text: visible(lines[number - 1] ?? '').slice(0, WIDTH), here: number >= location.line && number <= last }
    }),
  }
}

/** The document that proves something: where a finding stands, or what a fact was read from. Null when it was not kept. */
export async function documentOf(store: Store, result: Result, { fact, finding }: { fact?: Evidence | undefined; finding?: Finding | undefined }): Promise<Read | null> {
  if (finding) return (await placeOf(store, result, finding))?.document ?? null
  const named = Object.entries(result.documents).find(([, hash]) => hash === fact?.inputHash)
  return named ? read(store, result, named[0]) : null
}

/** The place that a finding names, else the place of its subject in the catalogue. */
async function placeOf(store: Store, result: Result, finding: Finding): Promise<{ document: Read; location: NonNullable<Finding['location']> } | null> {
  if (finding.location) {
    const document = await read(store, result, finding.location.file)
    return document && { document, location: finding.location }
  }
  if (finding.subject === undefined || result.sources.catalogue === undefined) return null
  const document = await read(store, result, result.sources.catalogue)
  const location = document && locate({ text: document.bytes, file: document.file }, [finding])[0]?.location
  return document && location ? { document, location } : null
}

async function read(store: Store, { documents }: Result, file: string): Promise<Read | null> {
  const hash = Object.hasOwn(documents, file) ? documents[file] : undefined
  const document = hash === undefined ? null : await store.documents.get(hash)
  return document && { ...document, file }
}
