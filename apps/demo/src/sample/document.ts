import { readFile } from 'node:fs/promises'
import { SAMPLE_DIR } from '../paths.ts'
import type { Document } from '../store/port.ts'
import { hashOf } from '../town/id.ts'

/** A file of the example, as if somebody had brought it in. */
export async function readSampleDocument(name: string): Promise<Document> {
  const bytes = new Uint8Array(await readFile(new URL(name, SAMPLE_DIR)))
  return { hash: hashOf(bytes), name, bytes }
}
