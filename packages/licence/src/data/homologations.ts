import type { Localized } from '@communaux/report'

/** A licence approved for named information only (D323-2-2): it binds nobody else, and it ends. */
export interface Homologation {
  /** SPDX id when the licence has one. */
  readonly id: string | null
  readonly title: Localized
  readonly scope: Localized
  /** ISO dates, both included. */
  readonly from: string
  readonly until: string
}

const inpi = (scope: Localized): Homologation => ({
  id: null,
  title: { fr: 'licence de réutilisation des informations de l’INPI', en: 'INPI licence for the reuse of its information' },
  scope,
  from: '2019-04-17',
  until: '2022-04-16',
})

export const HOMOLOGATIONS: readonly Homologation[] = [
  {
    id: 'CC-BY-SA-4.0',
    title: { fr: 'Creative Commons Attribution - Partage dans les mêmes conditions 4.0', en: 'Creative Commons Attribution-ShareAlike 4.0' },
    scope: { fr: 'données marines du Shom (bathymétrie, délimitations, câbles, toponymes, épaves)', en: 'marine data of the Shom (bathymetry, limits, cables, place names, wrecks)' },
    from: '2017-09-26',
    until: '2020-09-25',
  },
  inpi({ fr: 'bases de propriété industrielle de l’INPI', en: 'industrial property databases of the INPI' }),
  inpi({ fr: 'registre national du commerce et des sociétés', en: 'national register of commerce and companies' }),
  {
    id: null,
    title: { fr: 'licence du produit gratuit issu de la Base Adresse Nationale', en: 'licence of the free product drawn from the national address base' },
    scope: { fr: 'produit gratuit issu de la Base Adresse Nationale', en: 'free product drawn from the national address base' },
    from: '2019-05-29',
    until: '2019-12-31',
  },
  {
    id: null,
    title: { fr: 'licence d’utilisation à titre gratuit de l’IGN', en: 'IGN licence for free use' },
    scope: { fr: 'données géographiques de l’IGN (BD ORTHO, BD TOPO, BD PARCELLAIRE, BD ADRESSE, RGE ALTI)', en: 'geographic data of the IGN (BD ORTHO, BD TOPO, BD PARCELLAIRE, BD ADRESSE, RGE ALTI)' },
    from: '2019-05-29',
    until: '2021-12-31',
  },
]
