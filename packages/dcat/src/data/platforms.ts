import type { Localized } from '@communaux/report'

/** A fault of what a platform exports: whoever writes the records can do nothing about it. */
export interface PlatformDefect {
  /** The rule that meets it. */
  readonly rule: string
  /** What the value looks like, where not every value of the rule is the platform’s doing. */
  readonly value?: RegExp
}

/** Software that publishes catalogues, how its exports are recognised, and what is wrong with them. */
export interface Platform {
  readonly id: string
  readonly name: string
  /** Found in the addresses of the datasets, distributions or services it exports. */
  readonly signature: RegExp
  /** Whom to tell. */
  readonly tell: Localized
  /** What it gives as bare text in place of a link: `class-property`, as in the identifiers of the rules. */
  readonly texts: readonly string[]
  /** Its other faults. */
  readonly defects: readonly PlatformDefect[]
}

export const platforms: readonly Platform[] = [
  {
    id: 'udata',
    name: 'data.gouv.fr (udata)',
    signature: /^https?:\/\/(?:www\.)?data\.gouv\.fr\/(?:[a-z]{2}\/)?datasets\//,
    tell: { fr: 'https://github.com/opendatateam/udata/issues', en: 'https://github.com/opendatateam/udata/issues' },
    texts: ['catalog-language', 'distribution-format', 'distribution-media-type'],
    defects: [{ rule: 'dcat/dataset-accrual-periodicity-in', value: /^http:\/\/purl\.org\/cld\/freq\// }],
  },
  {
    id: 'opendatasoft',
    name: 'Opendatasoft (Huwise)',
    signature: /\/api\/explore\/v\d|\/explore\/dataset\/|\.opendatasoft\.com\//,
    tell: { fr: 'l’assistance d’Opendatasoft', en: 'the support of Opendatasoft' },
    texts: ['dataset-accrual-periodicity', 'dataset-language', 'dataset-theme', 'distribution-format', 'distribution-media-type'],
    defects: [],
  },
  {
    id: 'arcgis-hub',
    name: 'ArcGIS Hub',
    signature: /\.(?:hub|opendata)\.arcgis\.com\/|arcgis\.com\/(?:home|sharing)\//,
    tell: { fr: 'https://github.com/koopjs/koop-output-dcat-ap-201/issues', en: 'https://github.com/koopjs/koop-output-dcat-ap-201/issues' },
    texts: ['dataset-access-rights', 'dataset-publisher', 'dataset-theme'],
    defects: [{ rule: 'dcat/dataset-contact-point-class' }],
  },
  {
    id: 'geonetwork',
    name: 'GeoNetwork',
    signature: /\/geonetwork\/(?:srv|records)\//,
    tell: { fr: 'https://github.com/geonetwork/core-geonetwork/issues', en: 'https://github.com/geonetwork/core-geonetwork/issues' },
    texts: ['dataset-accrual-periodicity', 'dataset-language', 'distribution-format'],
    defects: [
      { rule: 'dcat/catalog-record-issued-or' },
      { rule: 'dcat/catalog-record-language-in', value: /\/language\/FRE$/ },
      { rule: 'dcat/catalog-record-modified-or' },
      { rule: 'dcat/dataset-access-rights-in', value: /^_:|inspire\.ec\.europa\.eu/ },
      { rule: 'dcat/dataset-accrual-periodicity-in', value: /standards\.iso\.org/ },
      { rule: 'dcat/dataset-issued-or' },
      { rule: 'dcat/dataset-landing-page-node-kind' },
      { rule: 'dcat/dataset-language-in', value: /\/language\/FRE$/ },
      { rule: 'dcat/dataset-modified-or' },
      { rule: 'dcat/distribution-access-url-node-kind' },
      { rule: 'dcat/distribution-format-in', value: /^_:/ },
    ],
  },
]
