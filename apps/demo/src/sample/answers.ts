import { readFile } from 'node:fs/promises'
import type { Answers } from '@communaux/label'
import { SAMPLE_DIR } from '../paths.ts'
import type { StoredAnswer } from '../store/port.ts'

/** The answers of last year's file, as the people of the example gave them. */
export async function sampleAnswers(): Promise<StoredAnswer[]> {
  const { answers } = JSON.parse(await readFile(new URL('reponses-2024.json', SAMPLE_DIR), 'utf8')) as Answers
  return Object.entries(answers).map(([question, answer]) => ({ question, version: 1, answer, author: 'tnl-2024', at: '2024-11-04T14:02:00.000Z' }))
}
