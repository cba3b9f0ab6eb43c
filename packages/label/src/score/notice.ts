import type { Localized } from '@communaux/report'
import type { Edition } from '../data/types.ts'
import type { QuestionCounts } from '../model/result.ts'

/** The first line of any result: how many questions come from the label's own form. The decision is the jury's. */
export function notice({ official, total }: QuestionCounts, edition: Edition): Localized {
  return {
    fr: `${official} questions sur ${total} viennent du formulaire officiel (${edition.name.fr}). Ceci est une estimation\u00A0: le jury décide.`,
    en: `${official} questions out of ${total} come from the official form (${edition.name.en}). This is an estimate: the jury decides.`,
  }
}
