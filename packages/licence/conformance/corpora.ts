import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** Other people's cases: read in place, never copied. */
export const corpora: string = path.join(process.env['COMMUNAUX_CORPORA'] ?? path.join(root, '../shared/corpora'), 'licence')
export const absent: boolean = !existsSync(corpora)
if (absent) console.warn(`No corpora at ${corpora}: the conformance tests are skipped. Set COMMUNAUX_CORPORA.`)

export const text = (file: string): string => readFileSync(path.join(corpora, file), 'utf8')
export const json = (file: string): unknown => JSON.parse(text(file))
/** The cases of a family of facts, or none when the corpora are not there. */
export const cases = (file: string): Record<string, unknown>[] => (absent ? [] : (json(file) as { cases: Record<string, unknown>[] }).cases)
