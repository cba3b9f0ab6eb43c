import type { Correction } from '../town/correction.ts'
import type { Database } from './database.ts'
import { parse } from './json.ts'
import type { Corrections } from './port.ts'

export function correctionsOf(db: Database): Corrections {
  return {
    list: async (town) => (await db.rows('SELECT json FROM correction WHERE town = ? ORDER BY dataset', [town])).flatMap((row) => (parse(row['json']) as Correction | null) ?? []),
    get: async (town, dataset) => parse((await db.rows('SELECT json FROM correction WHERE town = ? AND dataset = ?', [town, dataset]))[0]?.['json']) as Correction | null,
    save: (town, correction) =>
      db.batch([{ sql: 'INSERT INTO correction (town, dataset, json) VALUES (?, ?, ?) ON CONFLICT (town, dataset) DO UPDATE SET json = excluded.json', params: [town, correction.dataset, JSON.stringify(correction)] }]),
    remove: (town, dataset) => db.batch([{ sql: 'DELETE FROM correction WHERE town = ? AND dataset = ?', params: [town, dataset] }]),
  }
}
