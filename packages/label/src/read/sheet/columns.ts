import type { Language, Localized } from '@communaux/report'
import type { Question, QuestionKind } from '../../data/types.ts'

/** The columns of a questionnaire on paper, in their order. `id` is what is read back; the first rows say what to do. */
export const COLUMNS = ['domain', 'id', 'question', 'answer', 'expected', 'notApplicable', 'proofs', 'reason', 'help'] as const
export type Column = (typeof COLUMNS)[number]

export const COLUMN_NAMES: Readonly<Record<Column, Localized>> = {
  domain: { fr: 'Domaine', en: 'Domain' },
  id: { fr: 'Identifiant', en: 'Id' },
  question: { fr: 'Question', en: 'Question' },
  answer: { fr: 'Réponse', en: 'Answer' },
  expected: { fr: 'Ce qui est attendu', en: 'What is expected' },
  notApplicable: { fr: 'Sans objet, parce que', en: 'Not applicable, because' },
  proofs: { fr: 'Preuves (une adresse par ligne)', en: 'Proofs (one address a line)' },
  reason: { fr: 'Commentaire', en: 'Comment' },
  help: { fr: 'Aide', en: 'Help' },
}

const EXPECTED: Readonly<Record<QuestionKind, Localized>> = {
  'yes-no': { fr: 'oui ou non', en: 'yes or no' },
  share: { fr: 'une part, par exemple 40 %', en: 'a share, for example 40%' },
  count: { fr: 'un nombre', en: 'a number' },
  choice: { fr: 'un de ces mots', en: 'one of these words' },
  list: { fr: 'de ces mots, séparés par |', en: 'of these words, separated by |' },
  text: { fr: 'quelques phrases', en: 'a few sentences' },
  status: { fr: 'fait | prévu | pas fait, par exemple 20 % | 70 % | 10 %', en: 'done | planned | not done, for example 20% | 70% | 10%' },
}

/** What a question expects, options included. */
export function expectedOf({ kind, options = [], naAllowed }: Question, lang: Language): string {
  const words = options.length > 0 ? `${EXPECTED[kind][lang]} : ${options.map(({ id }) => id).join(' | ')}` : EXPECTED[kind][lang]
  const away = { fr: '; peut être sans objet', en: '; may be not applicable' }[lang]
  return naAllowed ? `${words}${away}` : words
}
