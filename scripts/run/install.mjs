import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { run } from './process.mjs'
import { root } from './root.mjs'

const STAMP = path.join(root, 'node_modules', '.communaux-install')

/** Manifests of the workspace, in the order of the folders. */
function manifests() {
  const folders = ['packages', 'apps'].flatMap((parent) => readdirSync(path.join(root, parent)).map((name) => path.join(root, parent, name)))
  return [root, ...folders].filter((folder) => existsSync(path.join(folder, 'package.json')))
}

/** What the installed tree depends on, as one hash. */
function wanted() {
  const hash = createHash('sha256')
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(root, file)))
  for (const folder of manifests()) hash.update(readFileSync(path.join(folder, 'package.json')))
  return hash.digest('hex')
}

/** True when nothing changed since the last install and every folder still has its modules. */
function upToDate(hash) {
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== hash) return false
  return manifests().every((folder) => existsSync(path.join(folder, 'node_modules')))
}

/**
 * Installs exactly what the lockfile says, with pnpm brought by npm. Nothing is done when nothing changed.
 *
 * @returns {Promise<number>} exit code
 */
export async function install() {
  const hash = wanted()
  if (upToDate(hash)) return 0
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const npm = process.env.npm_execpath
  const [command, ...before] = npm ? [process.execPath, npm, 'exec'] : ['npm', 'exec']
  const code = await run(command, [...before, '--yes', '--package', packageManager, '--', 'pnpm', 'install', '--frozen-lockfile', '--prefer-offline'])
  if (code === 0) writeFileSync(STAMP, hash)
  return code
}
