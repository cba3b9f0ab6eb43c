import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Other people's cases, read in place. */
export const CORPORA: string = process.env['COMMUNAUX_CORPORA'] ?? resolve(import.meta.dirname, '../../../../shared/corpora')
export const accessibility = (...path: string[]): string => join(CORPORA, 'accessibility', ...path)
export const present: boolean = existsSync(accessibility())

if (!present) console.warn(`corpora not found at ${CORPORA}: conformance is skipped (set COMMUNAUX_CORPORA)`)
