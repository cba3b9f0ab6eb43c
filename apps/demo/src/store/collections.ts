import { isOver, type Collection, type CollectionState, type Step } from '../town/collection.ts'
import { readResult, type Result } from '../town/result.ts'
import type { Database, Row } from './database.ts'
import { parse } from './json.ts'
import { keptValues } from './kept.ts'
import type { Collections } from './port.ts'

const HEAD = 'id, town, at, state, attempts, progress'
/** A town's result may be megabytes of JSON, and is read by every screen. */
const MOST_KEPT = 16

export function collectionsOf(db: Database): Collections {
  const kept = keptValues<Collection>(MOST_KEPT)
  /** The whole collection of a head. One that is over does not change: it is parsed once. */
  const whole = async (head: Row | undefined): Promise<Collection | null> => {
    if (!head) return null
    const id = String(head['id'])
    const known = kept.get(id)
    if (known && isOver(known.state)) return known
    const [row] = await db.rows('SELECT result FROM collection WHERE id = ?', [id])
    const collection = { ...collectionOf(head), result: readResult(parse(row?.['result']) as Result | null) }
    kept.set(id, collection)
    return collection
  }
  return {
    get: async (id) => whole((await db.rows(`SELECT ${HEAD} FROM collection WHERE id = ?`, [id]))[0]),
    latest: async (town) => whole((await db.rows(`SELECT ${HEAD} FROM collection WHERE town = ? AND result IS NOT NULL ORDER BY at DESC, id DESC LIMIT 1`, [town]))[0]),
    list: async (town) => (await db.rows(`SELECT ${HEAD} FROM collection WHERE town = ? ORDER BY at DESC, id DESC`, [town])).map(collectionOf),
    unfinished: async () => {
      const heads = await db.rows(`SELECT ${HEAD} FROM collection WHERE state IN ('waiting', 'running') ORDER BY at, id`)
      return (await Promise.all(heads.map(whole))).filter((one) => one !== null)
    },
    advance: async ({ id, state, steps }) => {
      await db.batch([{ sql: 'UPDATE collection SET state = ?, progress = ? WHERE id = ?', params: [state, JSON.stringify(steps), id] }])
      kept.delete(id)
    },
    save: async ({ id, town, at, state, attempts, steps, result }) => {
      await db.batch([
        {
          sql: `INSERT INTO collection (${HEAD}, result) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET state = excluded.state, attempts = excluded.attempts, progress = excluded.progress, result = excluded.result`,
          params: [id, town, at, state, attempts, JSON.stringify(steps), result === null ? null : JSON.stringify(result)],
        },
      ])
      kept.delete(id)
    },
  }
}

const collectionOf = (row: Row): Collection => ({
  id: String(row['id']),
  town: String(row['town']),
  at: String(row['at']),
  state: row['state'] as CollectionState,
  attempts: Number(row['attempts']),
  steps: (parse(row['progress']) as Step[] | null) ?? [],
  result: null,
})
