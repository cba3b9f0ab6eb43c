/** A place for bytes that do not fit in memory: a temporary file. Written from one end to the other, read anywhere. */
export interface Spill {
  readonly size: number
  /** Adds bytes at the end. They may be reused by the caller once the promise is settled. */
  write(bytes: Uint8Array): Promise<void>
  read(offset: number, length: number): Promise<Uint8Array>
  /** Removes it. */
  close(): Promise<void>
}

export type OpenSpill = () => Promise<Spill>

/**
 * A spill in memory, for short documents, and where there is no disk.
 *
 * @example await checkStream(chunks, { now: '2026-11-24', spill: memorySpill })
 */
export function memorySpill(): Promise<Spill> {
  const parts: { readonly start: number; readonly bytes: Uint8Array }[] = []
  let size = 0
  return Promise.resolve({
    get size() {
      return size
    },
    write: (bytes) => {
      parts.push({ start: size, bytes: bytes.slice() })
      size += bytes.byteLength
      return Promise.resolve()
    },
    read: (offset, length) => {
      const read = new Uint8Array(length)
      for (let at = partAt(parts, offset); at < parts.length; at++) {
        const part = parts[at]
        if (!part || part.start >= offset + length) break
        const from = Math.max(offset, part.start)
        read.set(part.bytes.subarray(from - part.start, offset + length - part.start), from - offset)
      }
      return Promise.resolve(read)
    },
    close: () => {
      parts.length = 0
      return Promise.resolve()
    },
  })
}

function partAt(parts: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = parts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((parts[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
