import type { Answer } from '@communaux/label'
import type { Database, Row } from './database.ts'
import { parse } from './json.ts'
import type { Answers, StoredAnswer } from './port.ts'

const COLUMNS = 'question, version, json, author, at'

/** Answers are never overwritten: each change is a new version, and the newest one counts. */
export function answersOf(db: Database): Answers {
  const history = async (town: string, question: string): Promise<readonly StoredAnswer[]> =>
    (await db.rows(`SELECT ${COLUMNS} FROM answer WHERE town = ? AND question = ? ORDER BY version DESC`, [town, question])).map(answerOf)
  return {
    history,
    all: async (town) => {
      const newest = 'SELECT MAX(b.version) FROM answer b WHERE b.town = a.town AND b.question = a.question'
      return (await db.rows(`SELECT ${COLUMNS} FROM answer a WHERE town = ? AND version = (${newest}) ORDER BY question`, [town])).map(answerOf)
    },
    save: async (town, { question, version, answer, author, at }) => {
      // The key holds the version: of two writers who saw the same version, one is refused and nothing is lost.
      const inserted = await db.rows(
        `INSERT INTO answer (town, question, version, json, author, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING RETURNING version`,
        [town, question, version, JSON.stringify(answer), author, at],
      )
      if (inserted.length > 0) return { saved: true }
      const [current] = await history(town, question)
      return current ? { saved: false, current } : { saved: true }
    },
  }
}

const answerOf = (row: Row): StoredAnswer => ({
  question: String(row['question']),
  version: Number(row['version']),
  answer: parse(row['json']) as Answer | null,
  author: String(row['author']),
  at: String(row['at']),
})
