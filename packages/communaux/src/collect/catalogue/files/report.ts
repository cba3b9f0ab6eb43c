import { createReport, type Localized, type Report, type Untested } from '@communaux/report'
import { runRules } from '@communaux/report/rules'
import { TOOL } from '../../../data/version.ts'
import { FILE_RULES } from '../../../rules/index.ts'
import { fileAnswers } from '../../../rules/file-answers.ts'
import type { TriedFiles } from './try-files.ts'

const LEFT_ALONE: Localized = {
  fr: 'adresse non essayée : son serveur ne répondait pas, ou il y avait déjà assez d’adresses',
  en: 'address not tried: its server did not answer, or there were enough addresses already',
}

/** What the files' addresses answered; those that were left alone are said too. */
export function filesReport(subject: string, { files, untried }: TriedFiles, now: string): Report {
  const made = createReport({ tool: TOOL, ruleSets: [{ id: 'communaux', edition: TOOL.version }], subject, ...runRules(FILE_RULES, files, { today: now.slice(0, 10) }) })
  const left = untried.map(({ url }): Untested => ({ rule: fileAnswers.id, subject: url, reason: LEFT_ALONE }))
  return { ...made, coverage: { ...made.coverage, untested: [...made.coverage.untested, ...left] } }
}
