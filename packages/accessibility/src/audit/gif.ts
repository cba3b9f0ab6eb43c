/** How long the frames of a GIF last together and how often it plays, without its pixels. */
export interface GifFacts {
  readonly frames: number
  /** Milliseconds for one round. */
  readonly duration: number
  /** Rounds; 0 is for ever. */
  readonly loops: number
}

/**
 * Reads the blocks of a GIF (GIF89a).
 *
 * @returns null when the bytes are no GIF
 */
export function gifFacts(bytes: Uint8Array): GifFacts | null {
  if (bytes.length < 13 || String.fromCharCode(...bytes.subarray(0, 3)) !== 'GIF') return null
  let at = 13 + paletteSize(bytes[10] ?? 0)
  let frames = 0
  let duration = 0
  let loops = 1
  while (at < bytes.length) {
    const block = bytes[at]
    if (block === IMAGE) {
      frames++
      at = skipBlocks(bytes, at + 11 + paletteSize(bytes[at + 9] ?? 0))
    } else if (block === EXTENSION) {
      const label = bytes[at + 1]
      if (label === CONTROL) duration += 10 * ((bytes[at + 4] ?? 0) | ((bytes[at + 5] ?? 0) << 8))
      if (label === APPLICATION && bytes[at + 2] === 11) loops = (bytes[at + 16] ?? 0) | ((bytes[at + 17] ?? 0) << 8)
      at = skipBlocks(bytes, at + 2)
    } else break
  }
  return { frames, duration, loops }
}

const IMAGE = 0x2c
const EXTENSION = 0x21
const CONTROL = 0xf9
const APPLICATION = 0xff

const paletteSize = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))

function skipBlocks(bytes: Uint8Array, from: number): number {
  let at = from
  for (let size = bytes[at] ?? 0; size > 0 && at < bytes.length; size = bytes[at] ?? 0) at += size + 1
  return at + 1
}

/** Moves for more than five seconds. */
export const isEndless = ({ frames, duration, loops }: GifFacts): boolean => frames > 1 && (loops === 0 || duration * loops > 5_000)
