import { frequencyTable } from '../tables/frequency.ts'
import { moreHints, moreLabels } from './more-words.ts'
import type { Profile, PropertyConstraint } from './types.ts'

const SIRET = { fr: 'numéro SIRET', en: 'SIRET number' }

/** The two collectivities that a row names, COLL_… and PRODUCTEUR_…, by name and SIRET number. */
const agent: Readonly<Record<string, PropertyConstraint>> = {
  'dct:identifier': { min: 1, kind: 'literal', clause: 'COLL_SIRET, PRODUCTEUR_SIRET' },
  'foaf:name': { min: 1, kind: 'literal', clause: 'COLL_NOM, PRODUCTEUR_NOM' },
}

/**
 * What the SCDL « catalogue simplifié » 0.1.3 needs of a catalogue: its twenty columns are all required, so a dataset that
 * lacks one of these makes a row that the schema refuses. Each clause is the column that would be empty.
 */
export const scdlCatalogue013: Profile = {
  id: 'scdl-catalogue-0.1.3',
  edition: '0.1.3',
  title: { fr: 'Catalogue simplifié du SCDL 0.1.3', en: 'SCDL simplified catalogue 0.1.3' },
  source: { title: 'SCDL, catalogue 0.1.3 (2023-09-28)', url: 'https://schema.data.gouv.fr/scdl/catalogue/0.1.3/documentation.html' },
  constraints: {
    'dcat:Dataset': {
      'dcat:distribution': { min: 1, kind: 'node', clause: 'NOMBRE_RESSOURCES' },
      'dcat:keyword': { min: 1, kind: 'literal', clause: 'MOTS_CLES' },
      'dcat:landingPage': { min: 1, clause: 'URL' },
      'dcat:theme': { min: 1, clause: 'THEME' },
      'dct:accrualPeriodicity': { min: 1, max: 1, vocabulary: 'frequency', use: 'must', clause: 'FREQ_MAJ' },
      'dct:creator': { max: 1, kind: 'node', clause: 'PRODUCTEUR_NOM' },
      'dct:description': { min: 1, kind: 'literal', clause: 'DESCRIPTION' },
      'dct:identifier': { min: 1, max: 1, kind: 'literal', clause: 'ID' },
      'dct:issued': { min: 1, max: 1, temporal: true, clause: 'DATE_PUBL' },
      'dct:license': { max: 1, clause: 'LICENCE' },
      'dct:modified': { min: 1, max: 1, temporal: true, clause: 'DATE_MAJ' },
      'dct:publisher': { min: 1, max: 1, kind: 'node', clause: 'COLL_NOM' },
      'dct:spatial': { min: 1, kind: 'node', clause: 'COUV_SPAT_NOM' },
      'dct:temporal': { min: 1, kind: 'node', clause: 'COUV_TEMP_DEBUT' },
      'dct:title': { min: 1, kind: 'literal', clause: 'TITRE' },
    },
    'dcat:Distribution': {
      'dct:format': { min: 1, max: 1, clause: 'FORMAT_RESSOURCES' },
    },
    'dct:Location': {
      'rdfs:comment': { recommended: true, kind: 'literal', clause: 'COUV_SPAT_MAILLE' },
      'skos:prefLabel': { min: 1, kind: 'literal', clause: 'COUV_SPAT_NOM' },
    },
    'dct:PeriodOfTime': {
      'dcat:endDate': { min: 1, max: 1, temporal: true, clause: 'COUV_TEMP_FIN' },
      'dcat:startDate': { min: 1, max: 1, temporal: true, clause: 'COUV_TEMP_DEBUT' },
    },
    'foaf:Agent': agent,
    'foaf:Organization': agent,
  },
  labels: { ...moreLabels, 'dct:Location rdfs:comment': { fr: 'maille du territoire', en: 'level of territory' }, 'dct:Location skos:prefLabel': { fr: 'nom du territoire', en: 'name of the territory' }, 'foaf:Agent dct:identifier': SIRET, 'foaf:Organization dct:identifier': SIRET },
  hints: {
    ...moreHints,
    'dct:identifier': { fr: 'Pour un jeu, un identifiant qui ne change jamais ; pour une collectivité, les 14 chiffres de son SIRET.', en: 'Of a dataset, an identifier that never changes; of a collectivity, the 14 digits of its SIRET.' },
    'rdfs:comment': { fr: 'Infracommunale, Communale, Intercommunale, Cantonale, Départementale, Régionale ou Autre.', en: 'One of the seven levels of the schema, in French: Infracommunale, Communale, Intercommunale…' },
  },
  vocabularies: [frequencyTable],
  rules: ['dcat/identifier-unique', 'dcat/licence-stated', 'dcat/period-order', 'dcat/publisher-siret'],
}
