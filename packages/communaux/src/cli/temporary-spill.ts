import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Spill } from '@communaux/dcat'

/**
 * A temporary file for what does not fit in memory. Where the system allows it, the file has no name any more once it is open:
 * nothing is left of it, however the process ends.
 */
export async function temporarySpill(): Promise<Spill> {
  const folder = await mkdtemp(join(tmpdir(), 'communaux-'))
  const file = await open(join(folder, 'spill'), 'w+')
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  await remove().catch(() => undefined)
  let size = 0
  return {
    get size() {
      return size
    },
    write: async (bytes) => {
      await file.write(bytes, 0, bytes.byteLength, size)
      size += bytes.byteLength
    },
    read: async (offset, length) => {
      const bytes = new Uint8Array(length)
      for (let at = 0; at < length; ) {
        const { bytesRead } = await file.read(bytes, at, length - at, offset + at)
        if (bytesRead === 0) throw new Error('the temporary file is shorter than what was written')
        at += bytesRead
      }
      return bytes
    },
    close: async () => {
      await file.close()
      await remove()
    },
  }
}
