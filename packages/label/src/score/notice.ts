import type { Localized } from '@communaux/report'
import type { Edition } from '../data/types.ts'
import { plural } from '../model/format.ts'
import type { QuestionCounts } from '../model/result.ts'

/** The first line of any result: how many questions come from the label's own form. The decision is the jury's. */
export function notice({ official, total }: QuestionCounts, edition: Edition): Localized {
  const fr = `${official} ${plural(official, 'question', 'questions', 'fr')} sur ${total} ${plural(official, 'vient', 'viennent', 'fr')} du formulaire officiel`
  const en = `${official} ${plural(official, 'question', 'questions', 'en')} out of ${total} ${plural(official, 'comes', 'come', 'en')} from the official form`
  return {
    fr: `${fr} (${edition.name.fr}). Ceci est une estimation\u00A0: le jury décide.`,
    en: `${en} (${edition.name.en}). This is an estimate: the jury decides.`,
  }
}
