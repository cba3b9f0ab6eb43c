import type { RuleExamples } from '@communaux/report/testing'
import type { FileRow } from '../model/town.ts'

const file: FileRow = {
  dataset: 'https://donnees.exemple-sur-isere.example/jeux/horaires',
  name: 'Horaires (CSV)',
  url: 'https://donnees.exemple-sur-isere.example/fichiers/horaires.csv',
  answer: 'answers',
  status: 200,
  reason: null,
}

export const examples: RuleExamples<FileRow> = {
  rule: 'communaux/file-answers',
  examples: [
    { name: 'answers', target: file, expect: 'passes' },
    { name: 'no such file any more', target: { ...file, answer: 'gone', status: 404 }, expect: 'fails' },
    { name: 'a server out of order', target: { ...file, answer: 'unreachable', status: 503 }, expect: 'unknown' },
    { name: 'no server', target: { ...file, answer: 'unreachable', status: null, reason: { fr: 'ENOTFOUND', en: 'ENOTFOUND' } }, expect: 'unknown' },
  ],
}
