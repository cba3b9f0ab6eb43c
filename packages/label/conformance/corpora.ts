import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDER = join(process.env['COMMUNAUX_CORPORA'] ?? join(ROOT, '../shared/corpora'), 'label')

/** Whether other people's cases are here; when they are not, the suites say so and are skipped. */
export const corporaHere: boolean = existsSync(FOLDER)
if (!corporaHere) console.warn(`Cases of others not found (${FOLDER}): the suites are skipped. Set COMMUNAUX_CORPORA to their folder.`)

export const pathTo = (file: string): string => join(FOLDER, file)
export const textOf = (file: string): string => readFileSync(pathTo(file), 'utf8')
export const jsonOf = (file: string): unknown => JSON.parse(textOf(file)) as unknown
