import type { Answer, AnswerValue, Question } from '@communaux/label'
import { textOf } from '../../http/form.ts'
import type { View } from '../../ui/view.ts'

type Body = Readonly<Record<string, unknown>>

/** The answer that a form holds, or what is missing in it. */
export function readAnswer(view: View, question: Question, body: Body): { answer: Answer | null } | { error: string } {
  if (textOf(body, 'retirer') !== '') return { answer: null }
  const reason = textOf(body, 'sans-objet').slice(0, 2_000)
  if (reason !== '' && question.naAllowed) return { answer: { notApplicable: reason } }
  const value = readValue(question, body)
  if (value === undefined) return { error: missing(view, question) }
  const proof = textOf(body, 'preuve').slice(0, 2_000)
  return { answer: { value, ...(proof !== '' && { proofs: [proof] }) } }
}

function readValue(question: Question, body: Body): AnswerValue | undefined {
  const text = textOf(body, 'valeur')
  switch (question.kind) {
    case 'yes-no':
      return text === 'oui' ? true : text === 'non' ? false : undefined
    case 'choice':
      return question.options?.some(({ id }) => id === text) ? text : undefined
    case 'list':
      return listOf(question, body['valeur'])
    case 'text':
      return text === '' ? undefined : text.slice(0, 10_000)
    case 'share':
      return shareOf(text)
    case 'count':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined
    case 'status':
      return statusOf(body)
  }
}

/** A percentage as people write it, comma or point. */
function shareOf(text: string): number | undefined {
  const value = /^\d{1,3}([.,]\d{1,4})?\s*%?$/.test(text) ? Number(text.replace(',', '.').replace('%', '')) : NaN
  return value >= 0 && value <= 100 ? value / 100 : undefined
}

function listOf({ options }: Question, given: unknown): readonly string[] | undefined {
  const all = (Array.isArray(given) ? given : [given]).filter((item): item is string => typeof item === 'string')
  const lines = all.flatMap((item) => item.split('\n')).map((line) => line.trim()).filter(Boolean)
  const kept = options ? lines.filter((id) => options.some((option) => option.id === id)) : lines
  return kept.length === 0 ? undefined : [...new Set(kept)].slice(0, 100)
}

function statusOf(body: Body): AnswerValue | undefined {
  const [done, planned, notDone] = ['fait', 'prevu', 'pas-fait'].map((name) => shareOf(textOf(body, name) || '0'))
  if (done === undefined || planned === undefined || notDone === undefined) return undefined
  const sum = Math.round((done + planned + notDone) * 100)
  return sum > 0 && sum <= 100 ? { done, planned, notDone } : undefined
}

function missing(view: View, { kind }: Question): string {
  if (kind === 'share') return view.t('Écrivez un pourcentage de 0 à 100, par exemple 79,5.', 'Write a percentage from 0 to 100, for instance 79.5.')
  if (kind === 'count') return view.t('Écrivez un nombre entier, par exemple 12.', 'Write a whole number, for instance 12.')
  if (kind === 'status') return view.t('Écrivez des pourcentages dont la somme ne dépasse pas 100.', 'Write percentages that add up to 100 at most.')
  if (kind === 'text') return view.t('Écrivez quelques mots avant d\'enregistrer.', 'Write a few words before saving.')
  return view.t('Choisissez une réponse avant d\'enregistrer.', 'Choose an answer before saving.')
}
