import { editions, questionsOf, scales, type Edition } from '@communaux/label'
import type { Language } from '@communaux/report'
import type { Run } from '../../command.ts'

/** What is known of each edition, and the scales that read it. */
export const run: Run = () => {
  const json = editions.map(({ id, name, known, levels, domains, calendar, notes, sources }) => ({ id, name, known, levels, domains, calendar, notes, sources, scales: scalesOf(id) }))
  return Promise.resolve({ kind: 'answer', json, text: (lang) => editions.map((edition) => textOf(edition, lang)).join('\n\n') })
}

const scalesOf = (edition: string): { id: string; version: string; author: string; date: string; questions: number }[] =>
  scales.filter((scale) => scale.edition === edition).map((scale) => ({ id: scale.id, version: scale.version, author: scale.author, date: scale.date, questions: [...questionsOf(scale)].length }))

const WORDS = {
  fr: { levels: 'niveaux', domains: 'domaines', questions: 'questions', scale: 'grille d’estimation', known: { official: 'publiés par le label', partial: 'connus en partie', none: 'non publiés' } },
  en: { levels: 'levels', domains: 'domains', questions: 'questions', scale: 'scale', known: { official: 'published by the label', partial: 'known in part', none: 'not published' } },
} as const

function textOf({ id, name, known, levels }: Edition, lang: Language): string {
  const words = WORDS[lang]
  const names = levels.map((level) => level.name[lang]).join(', ')
  return [
    `${id} – ${name[lang]}`,
    `  ${words.levels} (${words.known[known.levels]}) – ${names || '–'}`,
    `  ${words.domains} – ${words.known[known.domains]}`,
    `  ${words.questions} – ${words.known[known.questions]}`,
    ...scalesOf(id).map((scale) => `  ${words.scale} – ${scale.id} (${scale.author}, ${scale.questions} ${words.questions})`),
  ].join('\n')
}
