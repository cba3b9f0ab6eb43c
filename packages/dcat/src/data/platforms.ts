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
  readonly defects: readonly PlatformDefect[]
}

const TEXT = /^(?!https?:|urn:|_:)/

export const platforms: readonly Platform[] = [
  {
    id: 'udata',
    name: 'data.gouv.fr (udata)',
    signature: /^https?:\/\/(?:www\.)?data\.gouv\.fr\/(?:[a-z]{2}\/)?datasets\//,
    tell: { fr: 'https://github.com/opendatateam/udata/issues', en: 'https://github.com/opendatateam/udata/issues' },
    defects: [
      { rule: 'dcat/dataset-accrual-periodicity-in', value: /^http:\/\/purl\.org\/cld\/freq\// },
      { rule: 'dcat/catalog-language-node-kind', value: TEXT },
      { rule: 'dcat/distribution-format-node-kind', value: TEXT },
      { rule: 'dcat/distribution-media-type-node-kind', value: TEXT },
    ],
  },
  {
    id: 'opendatasoft',
    name: 'Opendatasoft (Huwise)',
    signature: /\/api\/explore\/v\d|\/explore\/dataset\/|\.opendatasoft\.com\//,
    tell: { fr: 'l’assistance d’Opendatasoft', en: 'the support of Opendatasoft' },
    defects: [
      { rule: 'dcat/dataset-accrual-periodicity-node-kind', value: TEXT },
      { rule: 'dcat/dataset-language-node-kind', value: TEXT },
      { rule: 'dcat/dataset-theme-node-kind', value: TEXT },
      { rule: 'dcat/distribution-format-node-kind', value: TEXT },
      { rule: 'dcat/distribution-media-type-node-kind', value: TEXT },
    ],
  },
  {
    id: 'arcgis-hub',
    name: 'ArcGIS Hub',
    signature: /\.(?:hub|opendata)\.arcgis\.com\/|arcgis\.com\/(?:home|sharing)\//,
    tell: { fr: 'https://github.com/koopjs/koop-output-dcat-ap-201/issues', en: 'https://github.com/koopjs/koop-output-dcat-ap-201/issues' },
    defects: [
      { rule: 'dcat/dataset-access-rights-node-kind', value: TEXT },
      { rule: 'dcat/dataset-publisher-node-kind', value: TEXT },
      { rule: 'dcat/dataset-theme-node-kind', value: TEXT },
      { rule: 'dcat/dataset-contact-point-class' },
    ],
  },
  {
    id: 'geonetwork',
    name: 'GeoNetwork',
    signature: /\/geonetwork\/(?:srv|records)\//,
    tell: { fr: 'https://github.com/geonetwork/core-geonetwork/issues', en: 'https://github.com/geonetwork/core-geonetwork/issues' },
    defects: [
      { rule: 'dcat/catalog-record-issued-or' },
      { rule: 'dcat/catalog-record-language-in', value: /\/language\/FRE$/ },
      { rule: 'dcat/catalog-record-modified-or' },
      { rule: 'dcat/dataset-access-rights-in', value: /^_:|inspire\.ec\.europa\.eu/ },
      { rule: 'dcat/dataset-accrual-periodicity-in', value: /standards\.iso\.org/ },
      { rule: 'dcat/dataset-accrual-periodicity-node-kind', value: TEXT },
      { rule: 'dcat/dataset-issued-or' },
      { rule: 'dcat/dataset-landing-page-node-kind' },
      { rule: 'dcat/dataset-language-in', value: /\/language\/FRE$/ },
      { rule: 'dcat/dataset-language-node-kind', value: TEXT },
      { rule: 'dcat/dataset-modified-or' },
      { rule: 'dcat/distribution-access-url-node-kind' },
      { rule: 'dcat/distribution-format-in', value: /^_:/ },
      { rule: 'dcat/distribution-format-node-kind', value: TEXT },
    ],
  },
]
