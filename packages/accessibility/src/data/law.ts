import type { Source } from '@communaux/report'

/** The texts that rules cite. Addresses and titles are facts: see SOURCES.json for their dates. */
export const LAW: Readonly<Record<'article47' | 'decree' | 'statement' | 'method', Source>> = {
  article47: {
    title: 'Loi n° 2005-102 du 11 février 2005',
    clause: 'art. 47',
    url: 'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000048049579',
  },
  decree: {
    title: 'Décret n° 2019-768 du 24 juillet 2019',
    url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000038811937',
  },
  statement: {
    title: 'RGAA, obligations : déclaration d’accessibilité',
    url: 'https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/',
  },
  method: {
    title: 'RGAA, évaluation de la conformité',
    url: 'https://accessibilite.numerique.gouv.fr/obligations/evaluation-conformite/',
  },
}

/** How long a statement stays valid (décret 2019-768; RGAA, obligations). */
export const VALIDITY = { years: 3, monthsAfterNewVersion: 18 } as const

/** The share of criteria from which a service is partly compliant: at least one half. */
export const PARTIAL_FROM = { num: 1, den: 2 } as const
