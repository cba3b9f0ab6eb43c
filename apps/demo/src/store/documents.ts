import type { Database } from './database.ts'
import type { Documents } from './port.ts'

export function documentsOf(db: Database): Documents {
  return {
    get: async (hash) => {
      const row = (await db.rows('SELECT name, bytes FROM document WHERE hash = ?', [hash]))[0]
      if (!row) return null
      return { hash, name: String(row['name']), bytes: row['bytes'] instanceof Uint8Array ? row['bytes'] : new Uint8Array() }
    },
    save: ({ hash, name, bytes }) =>
      db.batch([{ sql: 'INSERT INTO document (hash, name, bytes) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING', params: [hash, name, bytes] }]),
  }
}
