import { lstat, rename, rm, writeFile } from 'node:fs/promises'

/**
 * Writes a file that is there whole or not at all: what is stopped halfway leaves the old one as it was. Devices and links are
 * written to directly.
 *
 * @throws what the file system says
 */
export async function writeWhole(path: string, content: string | Uint8Array, signal: AbortSignal): Promise<void> {
  const about = await lstat(path).catch(() => undefined)
  if (about && !about.isFile()) {
    await writeFile(path, content, { signal })
    return
  }
  const part = `${path}.${process.pid.toString(36)}.part`
  try {
    await writeFile(part, content, { signal })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
