import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { root } from './root.mjs'

/**
 * One hash of everything the tests depend on: each file that git knows or would add, and the Node that runs them.
 *
 * @returns {string | undefined} undefined when git does not answer: then nothing is ever taken as unchanged
 */
export function stateOfTheTree() {
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) return undefined
  const hash = createHash('sha256').update(`${process.version} ${process.env.CHROMIUM_PATH ?? ''}`)
  for (const file of stdout.split('\0').filter(Boolean)) hash.update(file).update('\0').update(contentOf(path.join(root, file)))
  return hash.digest('hex')
}

/** A file removed and not yet committed counts as empty. */
function contentOf(file) {
  try {
    return readFileSync(file)
  } catch {
    return ''
  }
}
