/** The tables of facts: edition, age, limit, how to renew. The maintainer's yearly list. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { packages } from './lib/workspace.ts'

interface SourceRow {
  readonly file: string
  readonly what: string
  readonly edition: string
  readonly source: string
  readonly verifiedOn: string
  readonly maxAgeDays: number
  readonly renew: string
}
const FIELDS = ['file', 'what', 'edition', 'source', 'verifiedOn', 'maxAgeDays', 'renew'] as const satisfies (keyof SourceRow)[]

const DAY = 86_400_000
const now = Date.now()
let late = 0
for (const { folder, directory } of packages()) {
  const file = path.join(directory, 'src', 'data', 'SOURCES.json')
  if (!existsSync(file)) continue
  for (const row of rows(file)) {
    const age = Math.floor((now - Date.parse(row.verifiedOn)) / DAY)
    const missing = FIELDS.filter((key) => !(key in row))
    const old = age > row.maxAgeDays
    if (old) late++
    if (missing.length > 0) process.exitCode = 1
    console.log(`${old ? '!' : '✓'} ${folder.padEnd(14)} ${row.what} — ${row.edition}, vérifié il y a ${age} j (limite ${row.maxAgeDays} j)${old ? `\n    à renouveler : ${row.renew}` : ''}${missing.length ? `\n    manque : ${missing.join(', ')}` : ''}`)
  }
}
// An old table is a warning: it must not stop the work of somebody who cannot renew it.
console.log(late === 0 ? 'Toutes les tables sont dans leur délai.' : `${late} tables ont dépassé leur délai.`)

function rows(file: string): SourceRow[] {
  const parsed = JSON.parse(readFileSync(file, 'utf8')) as SourceRow[] | { tables: SourceRow[] }
  return Array.isArray(parsed) ? parsed : parsed.tables
}
