import { answersOf } from './answers.ts'
import { collectionsOf } from './collections.ts'
import { correctionsOf } from './corrections.ts'
import type { Database } from './database.ts'
import { documentsOf } from './documents.ts'
import { neighboursOf } from './neighbours.ts'
import type { Store } from './port.ts'
import { tasksOf } from './tasks.ts'
import { townsOf } from './towns.ts'

/** The stores over one database, whatever its engine. */
export function createStore(db: Database): Store {
  return {
    towns: townsOf(db),
    documents: documentsOf(db),
    collections: collectionsOf(db),
    answers: answersOf(db),
    neighbours: neighboursOf(db),
    corrections: correctionsOf(db),
    tasks: tasksOf(db),
    check: async () => {
      await db.rows('SELECT 1 AS one')
    },
    close: () => db.close(),
  }
}
