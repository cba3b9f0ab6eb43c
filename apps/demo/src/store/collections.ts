import type { Collection, CollectionState, Step } from '../town/collection.ts'
import type { Result } from '../town/result.ts'
import type { Database, Row } from './database.ts'
import { parse } from './json.ts'
import type { Collections } from './port.ts'

const HEAD = 'id, town, at, state, attempts, progress'

export function collectionsOf(db: Database): Collections {
  const first = async (sql: string, param: string): Promise<Collection | null> => {
    const row = (await db.rows(sql, [param]))[0]
    return row ? collectionOf(row) : null
  }
  return {
    get: (id) => first(`SELECT ${HEAD}, result FROM collection WHERE id = ?`, id),
    latest: (town) => first(`SELECT ${HEAD}, result FROM collection WHERE town = ? AND result IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1`, town),
    list: async (town) => (await db.rows(`SELECT ${HEAD} FROM collection WHERE town = ? ORDER BY at DESC, id DESC`, [town])).map(collectionOf),
    unfinished: async () => (await db.rows(`SELECT ${HEAD}, result FROM collection WHERE state IN ('waiting', 'running') ORDER BY at, id`)).map(collectionOf),
    advance: ({ id, state, steps }) => db.batch([{ sql: 'UPDATE collection SET state = ?, progress = ? WHERE id = ?', params: [state, JSON.stringify(steps), id] }]),
    save: ({ id, town, at, state, attempts, steps, result }) =>
      db.batch([
        {
          sql: `INSERT INTO collection (${HEAD}, result) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, attempts = excluded.attempts, progress = excluded.progress, result = excluded.result`,
          params: [id, town, at, state, attempts, JSON.stringify(steps), result === null ? null : JSON.stringify(result)],
        },
      ]),
  }
}

const collectionOf = (row: Row): Collection => ({
  id: String(row['id']),
  town: String(row['town']),
  at: String(row['at']),
  state: row['state'] as CollectionState,
  attempts: Number(row['attempts']),
  steps: (parse(row['progress']) as Step[] | null) ?? [],
  result: (parse(row['result']) as Result | null),
})
