import { questionsById, type Answer, type Answers, type Question, type Scale } from '@communaux/label'

/** What a collectivity gives to another one, by hand: its answers, without their proofs, reasons or free texts. */
export interface ShareFile {
  readonly format: typeof SHARE_FORMAT
  readonly version: 1
  readonly name: string
  /** ISO day of what it says. */
  readonly date: string
  readonly answers: Answers
}

export const SHARE_FORMAT = 'communaux-partage'
const KEPT_BACK = 'non partagé'

/** Nothing is sent: this only writes the file. */
export function writeShare({ name, date, answers }: Pick<ShareFile, 'name' | 'date' | 'answers'>, scale: Scale): string {
  const questions = questionsById(scale)
  const shared = Object.fromEntries(Object.entries(answers.answers).map(([question, answer]) => [question, bare(answer, questions.get(question))]))
  const file: ShareFile = { format: SHARE_FORMAT, version: 1, name, date, answers: { ...answers, answers: shared } }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** The value counts, its words do not leave: a text only says that there is one. */
function bare(answer: Answer, question: Question | undefined): Answer {
  if ('notApplicable' in answer) return { notApplicable: KEPT_BACK }
  return { value: question?.kind === 'text' ? KEPT_BACK : answer.value }
}
