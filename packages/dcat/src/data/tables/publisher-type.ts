import type { CodesIn, Table } from './types.ts'

const CODES = [
  'LocalAuthority NationalAuthority RegionalAuthority SupraNationalAuthority Company IndustryConsortium NonGovernmentalOrganisation',
  'NonProfitOrganisation PrivateIndividual(s) StandardisationBody Academia-ScientificOrganisation',
] as const
export type PublisherTypeCode = CodesIn<(typeof CODES)[number]>

/** What kind of body publishes; a town is LocalAuthority. */
export const publisherTypeTable: Table = {
  id: 'publisher-type',
  title: { fr: 'type d’éditeur', en: 'publisher type' },
  edition: '1.00',
  source: { title: 'ADMS SKOS 1.00', url: 'http://purl.org/adms/publishertype/1.0' },
  namespace: 'http://purl.org/adms/publishertype/',
  scheme: 'http://purl.org/adms/publishertype/1.0',
  instanceOf: ['skos:Concept'],
  codes: CODES.join(' '),
}
