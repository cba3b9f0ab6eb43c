import type { Language } from '@communaux/report'
import type { Scale } from '../../data/types.ts'
import type { Answer, Answers, GivenAnswer, Proof } from '../../model/answers.ts'
import { questionsOf } from '../../model/walk.ts'
import { cellOf } from '../../read/sheet/cell.ts'
import { type Column, COLUMN_NAMES, COLUMNS, expectedOf } from '../../read/sheet/columns.ts'

/** A questionnaire as a sheet: the line of names, then a line for each question, answers filled in. */
export function sheetOf(scale: Scale, answers: Answers, lang: Language): string[][] {
  const rows = [...questionsOf(scale)].map(({ item, parent }) => {
    const answer = Object.hasOwn(answers.answers, item.id) ? answers.answers[item.id] : undefined
    const cells: Readonly<Record<Column, string>> = {
      domain: parent?.name[lang] ?? '',
      id: item.id,
      question: item.text[lang],
      expected: expectedOf(item, lang),
      help: item.help?.[lang] ?? '',
      ...answerCells(answer),
    }
    return COLUMNS.map((column) => cells[column])
  })
  return [COLUMNS.map((column) => COLUMN_NAMES[column][lang]), ...rows]
}

type AnswerColumn = 'answer' | 'notApplicable' | 'proofs' | 'reason'

function answerCells(answer: Answer | undefined): Readonly<Record<AnswerColumn, string>> {
  if (!answer) return { answer: '', notApplicable: '', proofs: '', reason: '' }
  if ('notApplicable' in answer) return { answer: '', notApplicable: answer.notApplicable, proofs: '', reason: '' }
  return { answer: cellOf(answer.value), notApplicable: '', proofs: proofsCell(answer), reason: answer.reason ?? '' }
}

const proofsCell = ({ proofs = [] }: GivenAnswer): string => proofs.map((proof) => (typeof proof === 'string' ? proof : addressOf(proof))).join('\n')

const addressOf = ({ url, file, title, hash }: Proof): string => url ?? file ?? title ?? hash ?? ''
