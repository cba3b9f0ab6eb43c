import type { Neighbour } from '../town/neighbour.ts'
import type { Database } from './database.ts'
import { parse } from './json.ts'
import type { Neighbours } from './port.ts'

export function neighboursOf(db: Database): Neighbours {
  return {
    list: async (town) => (await db.rows('SELECT json FROM neighbour WHERE town = ? ORDER BY id', [town])).flatMap((row) => (parse(row['json']) as Neighbour | null) ?? []),
    save: (town, neighbour) =>
      db.batch([{ sql: 'INSERT INTO neighbour (town, id, json) VALUES (?, ?, ?) ON CONFLICT (town, id) DO NOTHING', params: [town, neighbour.id, JSON.stringify(neighbour)] }]),
    remove: (town, id) => db.batch([{ sql: 'DELETE FROM neighbour WHERE town = ? AND id = ?', params: [town, id] }]),
  }
}
