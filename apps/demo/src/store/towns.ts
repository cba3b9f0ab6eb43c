import type { Town } from '../town/town.ts'
import type { Database } from './database.ts'
import { parse } from './json.ts'
import type { Towns } from './port.ts'

export function townsOf(db: Database): Towns {
  return {
    get: async (id) => (parse((await db.rows('SELECT json FROM town WHERE id = ?', [id]))[0]?.['json']) as Town | null),
    list: async () => (await db.rows('SELECT json FROM town ORDER BY name, id')).flatMap((row) => (parse(row['json']) as Town | null) ?? []),
    save: (town) =>
      db.batch([
        {
          sql: 'INSERT INTO town (id, name, json) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, json = excluded.json',
          params: [town.id, town.name, JSON.stringify(town)],
        },
      ]),
  }
}
