import path from 'node:path'
import process from 'node:process'
import { root } from './root.mjs'

const NEEDED = 24

/**
 * The repository runs on Node 24. On Linux x64 an optional dependency brings it from the npm registry and
 * its folder comes first on the PATH of every step; elsewhere the machine's own Node must be recent enough.
 *
 * @returns {string | undefined} one line to show when this machine cannot run the repository
 */
export function chooseNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) return `Node ${process.versions.node} est trop ancien : il faut Node 20 ou plus récent.`
  const bins = path.join(root, 'node_modules', '.bin')
  process.env.PATH = `${bins}${path.delimiter}${process.env.PATH ?? ''}`
  const brought = process.platform === 'linux' && process.arch === 'x64'
  if (major >= NEEDED || brought) return undefined
  return `Node ${process.versions.node} : sur ${process.platform} ${process.arch}, il faut Node ${NEEDED} ou plus récent (https://nodejs.org).`
}
