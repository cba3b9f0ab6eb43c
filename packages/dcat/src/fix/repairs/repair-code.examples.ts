import type { RepairExamples } from '../make.examples.ts'

const EU = 'http://publications.europa.eu/resource/authority/'
const code = (id: string): { id: string } => ({ id: EU + id })

export const examples: RepairExamples = {
  rule: 'dcat/repair-code',
  examples: [
    { name: 'un format par son extension', property: 'dct:format', from: { value: '.csv' }, to: code('file-type/CSV') },
    { name: 'un format par son type de média', property: 'dct:format', from: { value: 'application/json' }, to: code('file-type/JSON') },
    { name: 'un format par son nom usuel', property: 'dct:format', from: { value: 'Shapefile' }, to: code('file-type/SHP') },
    { name: 'deux formats possibles', property: 'dct:format', from: { value: 'Excel' } },
    { name: 'une fréquence en français', property: 'dct:accrualPeriodicity', from: { value: 'Annuelle', lang: 'fr' }, to: code('frequency/ANNUAL') },
    { name: 'une fréquence du Dublin Core', property: 'dct:accrualPeriodicity', from: { id: 'http://purl.org/cld/freq/daily' }, to: code('frequency/DAILY') },
    { name: 'une durée', property: 'dct:accrualPeriodicity', from: { value: 'R/P1M' }, to: code('frequency/MONTHLY') },
    { name: 'une fréquence que personne ne connaît', property: 'dct:accrualPeriodicity', from: { value: 'quand on peut' } },
    { name: 'une langue par son étiquette', property: 'dct:language', from: { value: 'fr_FR' }, to: code('language/FRA') },
    { name: 'une langue de la Bibliothèque du Congrès', property: 'dct:language', from: { id: 'http://id.loc.gov/vocabulary/iso639-1/fr' }, to: code('language/FRA') },
    { name: 'le code bibliographique d’une langue', property: 'dct:language', from: code('language/FRE'), to: code('language/FRA') },
    { name: 'un thème par son nom', property: 'dcat:theme', from: { value: 'environnement' }, to: code('data-theme/ENVI') },
    { name: 'un type de média', property: 'dcat:mediaType', from: { value: 'text/csv' }, to: { id: 'https://www.iana.org/assignments/media-types/text/csv' } },
    { name: 'un code en https et en minuscules', property: 'dct:format', from: { id: 'https://publications.europa.eu/resource/authority/file-type/csv' }, to: code('file-type/CSV') },
    { name: 'un algorithme', property: 'spdx:algorithm', from: { value: 'SHA-256' }, to: { id: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' } },
    { name: 'un code de la table', property: 'dct:format', from: code('file-type/CSV') },
    { name: 'un texte d’une autre propriété', property: 'dct:title', from: { value: 'CSV' } },
  ],
}
