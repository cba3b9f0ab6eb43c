/** Writes LICENSES/*.txt, LICENSE and each package's LICENSE from the SPDX texts that npm serves. */
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packages, root } from './lib/workspace.ts'

const USED = ['MIT', 'etalab-2.0'] as const
const HOLDER = { year: '2026', name: 'les contributeurs de Communaux' }

const file = createRequire(import.meta.url).resolve('spdx-license-list/spdx-full.json')
const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { licenseText: string }>

/** The text with a final line break and no trailing blanks. */
function textOf(id: string): string {
  const text = texts[id]?.licenseText
  if (text === undefined) throw new Error(`${id} : pas de texte dans spdx-license-list`)
  return `${text.replace(/[ \t]+$/gm, '').trim()}\n`
}

mkdirSync(path.join(root, 'LICENSES'), { recursive: true })
for (const id of USED) writeFileSync(path.join(root, 'LICENSES', `${id}.txt`), textOf(id))

const own = textOf('MIT').replace(/<year>/i, HOLDER.year).replace(/<copyright holders?>/i, HOLDER.name)
for (const folder of [root, ...packages().map(({ directory }) => directory)]) writeFileSync(path.join(folder, 'LICENSE'), own)
console.log(`LICENSES : ${USED.join(', ')}`)
