import type { Task } from '../town/task.ts'
import type { Database } from './database.ts'
import { parse } from './json.ts'
import type { Tasks } from './port.ts'

export function tasksOf(db: Database): Tasks {
  return {
    list: async (town) => (await db.rows('SELECT json FROM task WHERE town = ? ORDER BY id', [town])).flatMap((row) => (parse(row['json']) as Task | null) ?? []),
    save: (town, task) =>
      db.batch([{ sql: 'INSERT INTO task (town, id, json) VALUES (?, ?, ?) ON CONFLICT (town, id) DO UPDATE SET json = excluded.json', params: [town, task.id, JSON.stringify(task)] }]),
  }
}
