import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { root } from './root.mjs'

/**
 * Runs a program to its end, its output on this terminal. No shell is involved.
 *
 * @returns {Promise<number>} exit code, 130 after Ctrl-C
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options })
    // Ctrl-C reaches the child by the terminal; this process only has to outlive it.
    const wait = () => undefined
    const forward = () => child.kill('SIGTERM')
    process.on('SIGINT', wait)
    process.on('SIGTERM', forward)
    const end = (code) => {
      process.off('SIGINT', wait)
      process.off('SIGTERM', forward)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`${command} : ${error.message}`)
      end(2)
    })
    child.on('close', (code, signal) => end(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 130 : 1)))
  })
}

/** The script behind a tool's command, so that it runs by `node` alone on every system. */
export function bin(tool, folder = tool) {
  const home = path.join(root, 'node_modules', folder)
  const manifest = path.join(home, 'package.json')
  if (!existsSync(manifest)) throw new Error(`${folder} n'est pas installé`)
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'))
  return path.join(home, typeof bins === 'string' ? bins : bins[tool])
}
