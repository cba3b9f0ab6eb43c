import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Package } from '../lib/workspace.ts'

const SOURCE = '@communaux/source'

/** What is wrong in a manifest, one line each: doors that differ, missing texts, a wrong floor. */
export function manifestProblems({ folder, directory, manifest }: Package): string[] {
  const published = manifest.publishConfig?.exports ?? {}
  const problems: string[] = []
  for (const [door, target] of Object.entries(manifest.exports)) {
    const built = typeof target === 'string' ? target : target['default']
    if (published[door] !== built) problems.push(`${door}: publishConfig.exports says ${published[door] ?? 'nothing'}, exports say ${built ?? 'nothing'}`)
    if (typeof target !== 'string' && !door.includes('*') && !existsSync(path.join(directory, target[SOURCE] ?? ''))) problems.push(`${door}: no source ${target[SOURCE] ?? ''}`)
  }
  for (const door of Object.keys(published)) if (!(door in manifest.exports)) problems.push(`${door}: published and not declared`)
  for (const file of ['README.md', 'README.en.md', 'LICENSE']) if (!existsSync(path.join(directory, file))) problems.push(`no ${file}`)
  return problems.map((problem) => `packages/${folder}: ${problem}`)
}
