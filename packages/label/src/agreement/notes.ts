import type { Localized } from '@communaux/report'

interface Notes {
  fewUnits(units: number, least: number): Localized
  readonly noVariation: Localized
  readonly numbersNeeded: Localized
  readonly twoRaters: Localized
  readonly whoSaidWhat: Localized
  readonly tableIsForCohen: Localized
}

/** Why no number is given. */
export const NOTES: Notes = {
  fewUnits: (units: number, least: number): Localized => ({
    fr: `Trop peu d’unités notées par deux personnes au moins (${units}, il en faut ${least})\u00A0: un nombre serait du bruit.`,
    en: `Too few units rated by two people at least (${units}, ${least} needed): a number would be noise.`,
  }),
  noVariation: {
    fr: 'Tout le monde a toujours donné la même note\u00A0: on ne peut pas distinguer l’accord du hasard.',
    en: 'Everyone always gave the same rating: agreement cannot be told from chance.',
  },
  numbersNeeded: {
    fr: 'Cette distance demande des nombres\u00A0: prenez «\u00A0nominal\u00A0» ou «\u00A0ordinal\u00A0» pour des mots.',
    en: 'This distance needs numbers: take “nominal” or “ordinal” for words.',
  },
  twoRaters: {
    fr: 'Le kappa de Cohen compare deux personnes, ni plus ni moins\u00A0: prenez «\u00A0krippendorff\u00A0» ou «\u00A0fleiss\u00A0».',
    en: 'Cohen’s kappa compares two people, no more and no less: take “krippendorff” or “fleiss”.',
  },
  whoSaidWhat: {
    fr: 'Des comptes ne disent pas qui a donné quelle note\u00A0: le kappa de Cohen en a besoin.',
    en: 'Counts do not say who gave which rating: Cohen’s kappa needs it.',
  },
  tableIsForCohen: {
    fr: 'Un tableau croisé est celui de deux personnes\u00A0: prenez «\u00A0cohen\u00A0».',
    en: 'A contingency table is that of two people: take “cohen”.',
  },
}
