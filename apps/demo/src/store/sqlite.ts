import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Database, Row, Statement, Value } from './database.ts'
import { MIGRATIONS } from './migrations.ts'

export const DATABASE_FILE = 'communaux.db'

/**
 * Opens the file of the data folder, made when absent. What is acknowledged survives a power cut: WAL
 * with a full sync at each commit.
 *
 * @param folder null keeps everything in memory, for tests
 */
export function openSqlite(folder: string | null): Database {
  if (folder !== null) mkdirSync(folder, { recursive: true })
  const db = new DatabaseSync(folder === null ? ':memory:' : join(folder, DATABASE_FILE))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000')
  migrate(db)
  return {
    rows: (sql, params = []) => attempt(() => db.prepare(sql).all(...params) as Row[]),
    batch: (statements) => attempt(() => runTogether(db, statements)),
    close: () => attempt(() => db.close()),
  }
}

function runTogether(db: DatabaseSync, statements: readonly Statement[]): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    for (const { sql, params = [] } of statements) db.prepare(sql).run(...(params as Value[]))
    db.exec('COMMIT')
  } catch (error) {
    db.exec('ROLLBACK')
    throw error
  }
}

/** Applies what is new, one version at a time; several processes may open the file together. */
function migrate(db: DatabaseSync): void {
  const version = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  if (version >= MIGRATIONS.length) return
  db.exec('BEGIN IMMEDIATE')
  const current = Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
  for (const sql of MIGRATIONS.slice(current)) db.exec(sql.replaceAll('{bytes}', 'BLOB'))
  db.exec(`PRAGMA user_version = ${MIGRATIONS.length}; COMMIT`)
}

/** The engine is synchronous; its errors still come as rejections, as the port says. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()))
}
